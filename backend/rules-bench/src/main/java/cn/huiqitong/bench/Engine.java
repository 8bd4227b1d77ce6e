package cn.huiqitong.bench;

/** Something that judges the firms of a workload by its rules, on one thread. */
interface Engine {
    byte UNMET = 0;
    byte MET = 1;
    byte UNKNOWN = 2;

    String name();

    String version();

    /** Whether unknown is told apart from not met. */
    boolean threeValued();

    /** How many firms one pass judges. */
    int firms();

    /** Judges all firms by all rules once, as it is measured. Gives how many pairs are met, so that nothing is left out. */
    long pass();

    /** The same, kept: one byte per pair, firm by firm, for at most so many firms. */
    byte[] verdicts(int most);
}
