package al.nrm.training;

/** Whether an agency is told of a case, and whether it learns who the person is. */
public enum Telling {
    NOT_TOLD,
    WITHOUT_NAME,
    WITH_NAME
}
