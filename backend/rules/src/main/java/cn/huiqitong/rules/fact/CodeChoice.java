package cn.huiqitong.rules.fact;

import java.util.List;

/** Codes that are asked for, as one bit per code of their system, to be asked of many firms. */
public final class CodeChoice {
    private final long[] within;
    private final long[] overlapping;
    private final String[] unlisted;
    private final String[] deep;

    CodeChoice(long[] within, long[] overlapping, List<String> unlisted, List<String> deep) {
        this.within = within;
        this.overlapping = overlapping;
        this.unlisted = unlisted.toArray(new String[0]);
        this.deep = deep.toArray(new String[0]);
    }

    /**
     * Whether the code equals one of those asked for or descends from it.
     *
     * @param place the code as {@link Coding} has it
     */
    public boolean isWithin(long place, String code) {
        return has(within, place) || (place >= Coding.UNLISTED && startsWithAny(code));
    }

    /** Whether the code is too coarse to tell: some of it is within those asked for. */
    public boolean overlaps(long place, String code) {
        return place >= Coding.UNLISTED ? startsAny(code) : has(overlapping, place);
    }

    /** One bit per place that is within; a code that is not listed has the bit of its prefix. */
    public long[] within() {
        return within.clone();
    }

    /** One bit per listed place that overlaps. */
    public long[] overlapping() {
        return overlapping.clone();
    }

    /** Whether codes that are not listed must be asked by their text. */
    public boolean deep() {
        return deep.length > 0;
    }

    private static boolean has(long[] bits, long place) {
        int at = (int) place;
        return (bits[at >> 6] >>> at & 1) != 0;
    }

    private boolean startsWithAny(String code) {
        for (String asked : unlisted) {
            if (code.startsWith(asked)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAny(String code) {
        for (String asked : deep) {
            if (asked.startsWith(code)) {
                return true;
            }
        }
        return false;
    }
}
