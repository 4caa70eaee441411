package al.nrm.indicator;

/** The three elements of trafficking: Palermo Protocol, art. 3(a). For a child the means are not required, art. 3(c). */
public enum Element {
    ACT,
    MEANS,
    PURPOSE
}
