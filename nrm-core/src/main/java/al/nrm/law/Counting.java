package al.nrm.law;

/** How the days, weeks and months of a time limit are counted. Hours always run as they are. */
public enum Counting {
    /** The same clock time that many days or months later; weekends and holidays move nothing. */
    CALENDAR,
    /**
     * As the Code of Administrative Procedure, article 56, counts: the day of the event is not counted, months end on the
     * same-numbered day or the last day of the month, and a last day that is no working day moves to the next one.
     */
    ADMINISTRATIVE
}
