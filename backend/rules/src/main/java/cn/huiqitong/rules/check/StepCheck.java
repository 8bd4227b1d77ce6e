package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.form.Bare;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tiers and cases of which only the first that applies counts. */
final class StepCheck {
    private final ConditionCheck check;
    private final Extents extents;

    StepCheck(ConditionCheck check) {
        this.check = check;
        this.extents = check.extents();
    }

    void tiers(Tiers tiers, String path, Given given) {
        for (int i = 0; i < tiers.tiers().size(); i++) {
            Extent range = extents.tier(tiers, i);
            String place = path + ".tiers[" + i + "]";
            BitSet left = given.left(range.axis(), extents);
            if (!left.isEmpty() && !range.met().intersects(left)) {
                unreachable(place);
            } else {
                check.check(tiers.tiers().get(i).then(), place + ".then", given.and(range, extents));
            }
        }
    }

    void score(Score score, String path) {
        for (int i = 0; i < score.parts().size(); i++) {
            List<Condition> cases =
                    score.parts().get(i).cases().stream().map(Score.Case::when).toList();
            String place = path + ".parts[" + i + "].cases";
            ConditionCheck inner = new ConditionCheck(new Extents(cases, extents.fields()), check.findings());
            new StepCheck(inner).inTurn(cases, place, Given.NOTHING);
            for (int j = 0; j < cases.size(); j++) {
                inner.check(cases.get(j), place + "[" + j + "].when", Given.NOTHING);
            }
        }
    }

    /** Cases that are tried in turn; a null one takes all that is left. */
    void inTurn(List<? extends @Nullable Condition> cases, String path, Given given) {
        boolean ended = false;
        List<Extent> before = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Condition one = cases.get(i);
            String place = path + "[" + i + "]";
            if (ended) {
                unreachable(place);
            } else if (one != null && asked.contains(Bare.of(one))) {
                unreachable(place);
            } else if (one != null) {
                asked.add(Bare.of(one));
                compare(extents.of(one), before, place, given);
            }
            ended |= one == null;
        }
    }

    private void compare(@Nullable Extent extent, List<Extent> before, String place, Given given) {
        if (extent == null) {
            return;
        }
        BitSet left = given.left(extent.axis(), extents);
        BitSet own = Bits.and(extent.met(), left);
        BitSet taken = new BitSet();
        for (Extent other : before) {
            taken.or(other.axis().equals(extent.axis()) ? Bits.and(other.met(), left) : new BitSet());
        }
        if (!left.isEmpty() && Bits.within(own, taken)) {
            unreachable(place);
        } else if (before.stream().anyMatch(other -> crosses(other, extent, left))) {
            check.findings().warn(ErrorCode.OVERLAPPING_TIERS, place, "与前面的档次部分重叠，重叠部分按前面的算");
        }
        before.add(extent);
    }

    private static boolean crosses(Extent one, Extent other, BitSet left) {
        if (!one.axis().equals(other.axis())) {
            return false;
        }
        BitSet mine = Bits.and(one.met(), left);
        BitSet theirs = Bits.and(other.met(), left);
        return mine.intersects(theirs) && !Bits.within(mine, theirs) && !Bits.within(theirs, mine);
    }

    private void unreachable(String place) {
        check.findings().warn(ErrorCode.UNREACHABLE_TIER, place, "没有企业会落到这一档");
    }
}
