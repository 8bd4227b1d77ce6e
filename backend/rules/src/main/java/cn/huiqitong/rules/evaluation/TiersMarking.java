package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;

/** One condition by tiers. */
final class TiersMarking implements Marking {
    private final TiersNode tiers;
    private final int[] thens;
    private final int place;

    /** @param thens places of what each tier asks */
    TiersMarking(TiersNode tiers, int[] thens, int place) {
        this.tiers = tiers;
        this.thens = thens;
        this.place = place;
    }

    @Override
    public void mark(Facts facts, byte[] marks) {
        int tier = tiers.tier(facts);
        marks[place] = tier < 0 ? agreed(marks) : marks[thens[tier]];
    }

    private byte agreed(byte[] marks) {
        byte mark = marks[thens[0]];
        for (int then : thens) {
            if (marks[then] != mark) {
                return Mark.UNKNOWN;
            }
        }
        return mark;
    }
}
