package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.fact.CodeChoice;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class InLeaf extends Leaf {
    private final In in;
    private final FactField field;
    private final int slot;
    private final @Nullable CodeSystem system;
    private final @Nullable CodeChoice choice;
    /** Of a plain one, a bit per listed code; without any otherwise. */
    private final long[] within;

    private final long[] overlapping;
    private final boolean deep;

    InLeaf(In in, Place place) {
        super(in, place);
        Fields fields = place.setting().fields();
        this.in = in;
        this.field = fields.get(in.fact());
        this.slot = place.setting().slot(in.fact());
        this.system = field.codeSystem() == null ? null : fields.catalog().codeSystem(field.codeSystem());
        this.choice = system == null ? null : system.choice(in.codes());
        boolean plain = choice != null && field.type() == FactType.CODE;
        this.within = plain ? choice().within() : new long[0];
        this.deep = choice != null && choice.deep();
        this.overlapping = plain ? choice().overlapping() : new long[0];
    }

    @Override
    Verdict verdict(Facts facts) {
        long place = facts.coded(slot);
        if (place == Coding.MISSING) {
            return Verdict.UNKNOWN;
        }
        int word = (int) place >> 6;
        boolean listed = place < Coding.UNLISTED;
        if (word < within.length && (listed || !deep)) {
            if ((within[word] >>> place & 1) != 0) {
                return Verdict.MET;
            }
            return listed && (overlapping[word] >>> place & 1) != 0 ? Verdict.UNKNOWN : Verdict.UNMET;
        }
        return field.type() == FactType.CODES ? any(facts) : one(place, Objects.requireNonNull(facts.text(slot)));
    }

    @Override
    boolean plain() {
        return within.length > 0;
    }

    @Override
    Object sort() {
        return plain() ? List.of(InLeaf.class, slot) : InLeaf.class;
    }

    @Override
    Marking marking(List<Leaf> same, int first) {
        return plain() ? new CodeMarking(as(InLeaf.class, same), first) : super.marking(same, first);
    }

    int slot() {
        return slot;
    }

    /** Of a plain one. */
    CodeChoice choice() {
        return Objects.requireNonNull(choice);
    }

    @Override
    @Nullable String actual(Facts facts) {
        Collection<String> codes = codes(facts);
        if (codes == null) {
            return null;
        }
        Fields fields = setting().fields();
        return codes.isEmpty()
                ? "无"
                : codes.stream().map(code -> fields.codeName(field, code)).collect(Collectors.joining("、"));
    }

    @Override
    List<Missing> missing(Facts facts) {
        Missing missing = setting().missing(in.fact());
        String label = facts.has(in.fact()) ? "更具体的" + missing.label() : missing.label();
        return List.of(new Missing(missing.fact(), label, missing.supplier()));
    }

    /** Within what is asked; or too coarse to tell. A text has no system and is only equal. */
    private Verdict one(long place, String code) {
        if (choice == null) {
            return Verdict.of(in.codes().contains(code));
        }
        if (choice.isWithin(place, code)) {
            return Verdict.MET;
        }
        return choice.overlaps(place, code) ? Verdict.UNKNOWN : Verdict.UNMET;
    }

    private Verdict any(Facts facts) {
        Verdict any = Verdict.UNMET;
        for (String code : Objects.requireNonNull(facts.codes(slot))) {
            any = any.or(one(system == null ? 0 : system.place(code), code));
        }
        return any;
    }

    private @Nullable Collection<String> codes(Facts facts) {
        if (field.type() == FactType.CODES) {
            return facts.codes(slot);
        }
        String code = facts.text(slot);
        return code == null ? null : Set.of(code);
    }
}
