"""Plain news of our own, in which no sign of any other kind of writing stands."""

NEWS = (
    "The harbour board of Sallow voted eight to three on Tuesday to rebuild the pier that the storm had taken. "
    "Ines Marrow, its clerk, said the work would cost four million crowns and take until the autumn. "
    "The three who voted against asked for a second estimate, which the board had refused in April. "
    "Tomas Reyl, who runs the ferry, has moored at the quarry since March and says that it costs him an hour a day. "
    "The money comes from the county, which will decide in May, and from a fund that the town set aside. "
    "A spokesman for the county said that the sum was in the draft of its budget and that nobody had spoken up. "
)
