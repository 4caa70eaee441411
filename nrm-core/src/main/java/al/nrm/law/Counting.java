package al.nrm.law;

/** How the days, weeks and months of a time limit are counted. Hours are always counted continuously. */
public enum Counting {
    /** The same clock time that many days or months later; weekends and holidays make no difference. */
    CALENDAR,
    /**
     * By article 56 of the Code of Administrative Procedure: the day of the event is not counted, months end on the
     * same-numbered day or the last day of the month, and a last day that is no working day moves to the next one.
     */
    ADMINISTRATIVE,
    /**
     * Working days only: the day of the event is not counted, nor is a day of the weekend or a holiday. The limit ends with
     * the end of the last of them.
     */
    WORKING_DAYS;

    /**
     * Whether a time limit can be counted in this way.
     *
     * @param limit a time limit
     * @return false for working days and a limit in hours, weeks, months or years
     */
    public boolean fits(TimeLimit limit) {
        return this != WORKING_DAYS || limit.isImmediate() || limit.text().matches("P[0-9]+D");
    }
}
