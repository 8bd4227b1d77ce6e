package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

final class TiersNode extends Branch {
    private final Tiers tiers;
    private final Node[] thens;
    private final Figure on;
    private final long[] upTo;

    TiersNode(Tiers tiers, Place place, Node[] thens) {
        super(tiers, place);
        this.tiers = tiers;
        this.thens = thens;
        this.on = place.setting().figure(tiers.on(), tiers.year());
        this.upTo = tiers.tiers().stream()
                .mapToLong(tier -> tier.upTo() == null
                        ? Coding.MOST
                        : Range.of(Comparison.AT_MOST, tier.upTo()).high())
                .toArray();
    }

    @Override
    Verdict verdict(Facts facts) {
        Node then = then(facts);
        return then == null ? agreed(new Verdicts.Asked(facts)) : then.verdict(facts);
    }

    @Override
    LongStream words() {
        return LongStream.of(0, 0);
    }

    @Override
    void combine(Kept verdicts) {
        Node then = then(verdicts.facts());
        verdicts.add(this, then == null ? agreed(verdicts) : verdicts.of(then));
    }

    @Override
    List<Node> deciding(Verdicts verdicts) {
        Node then = then(verdicts.facts());
        return then == null ? with(verdicts.of(this), thens, verdicts) : List.of(then);
    }

    @Override
    Node[] children() {
        return thens;
    }

    /** Nothing else does. */
    @Override
    Object does() {
        return this;
    }

    @Override
    Marking marking(int width, int[] places, int first) {
        return new TiersMarking(this, places, first);
    }

    @Override
    List<Missing> own(Facts facts) {
        return on.missing(facts) ? List.of(setting().missing(tiers.on(), tiers.year())) : List.of();
    }

    @Override
    boolean reasonItself(Verdicts verdicts) {
        return verdicts.of(this) == Verdict.UNKNOWN && on.missing(verdicts.facts());
    }

    /** What the number asks for; null when the number is not known. */
    private @Nullable Node then(Facts facts) {
        int tier = tier(facts);
        return tier < 0 ? null : thens[tier];
    }

    /** Which tier the number selects; negative when the number is not known. */
    int tier(Facts facts) {
        long number = on.coded(facts);
        if (number == Coding.MISSING) {
            return -1;
        }
        for (int i = 0; i < thens.length; i++) {
            if (number == Coding.INEXACT ? within(i, facts) : number <= upTo[i]) {
                return i;
            }
        }
        throw new IllegalArgumentException("no tier for " + on.number(facts));
    }

    private boolean within(int tier, Facts facts) {
        BigDecimal limit = tiers.tiers().get(tier).upTo();
        return limit == null || Objects.requireNonNull(on.number(facts)).compareTo(limit) <= 0;
    }

    private Verdict agreed(Verdicts verdicts) {
        Verdict first = verdicts.of(thens[0]);
        for (Node then : thens) {
            if (verdicts.of(then) != first) {
                return Verdict.UNKNOWN;
            }
        }
        return first;
    }
}
