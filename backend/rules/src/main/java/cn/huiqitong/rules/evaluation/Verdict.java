package cn.huiqitong.rules.evaluation;

/** Yes, no, or not known: Kleene's strong three-valued logic. */
public enum Verdict {
    MET,
    UNMET,
    UNKNOWN;

    public static Verdict of(boolean met) {
        return met ? MET : UNMET;
    }

    /** A known no decides, whatever else is unknown. */
    public Verdict and(Verdict other) {
        if (this == UNMET || other == UNMET) {
            return UNMET;
        }
        return this == MET ? other : UNKNOWN;
    }

    /** A known yes decides, whatever else is unknown. */
    public Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    public Verdict not() {
        return switch (this) {
            case MET -> UNMET;
            case UNMET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public boolean known() {
        return this != UNKNOWN;
    }
}
