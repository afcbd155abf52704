from training.teach import decontamination

DEV = "The harbour master of Vessel Bay closed the old pier on Tuesday after a storm."


def test_a_row_that_repeats_eight_words_of_an_examined_text_is_left_out() -> None:
    rows = [
        {"text": "Earlier: the harbour master of Vessel Bay closed the old pier, again."},
        {"text": "The harbour master of Vessel Bay went home."},
    ]
    assert decontamination.without(rows, [DEV]) == rows[1:]


def test_a_few_words_prove_no_repetition() -> None:
    assert decontamination.without([{"text": "Why wait?"}], ["Why wait?"]) == [{"text": "Why wait?"}]
