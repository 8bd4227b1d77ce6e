package cn.huiqitong.rules.evaluation;

/**
 * A verdict as two bits, chosen so that {@code |} of children is their "all" and {@code &} their "any": the upper bit
 * says that it cannot be met any more, the lower one that it is not met yet.
 */
final class Mark {
    static final byte MET = 0b00;
    static final byte UNKNOWN = 0b01;
    static final byte UNMET = 0b11;

    private static final byte[] OPPOSITE = {UNMET, UNKNOWN, UNKNOWN, MET};
    private static final Verdict[] VERDICTS = {Verdict.MET, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNMET};

    private Mark() {}

    static byte of(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case UNKNOWN -> UNKNOWN;
            case UNMET -> UNMET;
        };
    }

    static byte not(byte mark) {
        return OPPOSITE[mark];
    }

    static Verdict verdict(byte mark) {
        return VERDICTS[mark];
    }
}
