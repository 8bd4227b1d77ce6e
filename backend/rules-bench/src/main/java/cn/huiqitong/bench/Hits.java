package cn.huiqitong.bench;

/** Where Drools' consequences write. */
public final class Hits {
    private byte[] out = {};
    private int first;
    private int rules;
    private long met;

    /** For firms from the first on. */
    void into(byte[] bytes, int firstFirm, int ruleCount) {
        out = bytes;
        first = firstFirm;
        rules = ruleCount;
        met = 0;
    }

    public void hit(int firm, int rule) {
        out[(firm - first) * rules + rule] = Engine.MET;
        met++;
    }

    long met() {
        return met;
    }
}
