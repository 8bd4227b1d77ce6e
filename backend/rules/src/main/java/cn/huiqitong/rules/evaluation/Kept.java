package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;

/** Two bits per condition, by number, for rules that a {@link Program} takes. */
final class Kept implements Verdicts {
    private final Facts facts;
    private long met;
    private long unknown;

    Kept(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Verdict of(Node node) {
        if ((met >>> node.number() & 1) != 0) {
            return Verdict.MET;
        }
        return (unknown >>> node.number() & 1) != 0 ? Verdict.UNKNOWN : Verdict.UNMET;
    }

    /** Conditions with the bit of their number set. */
    long met() {
        return met;
    }

    long unknown() {
        return unknown;
    }

    void add(long metBits, long unknownBits) {
        met |= metBits;
        unknown |= unknownBits;
    }

    void add(Node node, Verdict verdict) {
        long bit = 1L << node.number();
        add(verdict == Verdict.MET ? bit : 0, verdict == Verdict.UNKNOWN ? bit : 0);
    }
}
