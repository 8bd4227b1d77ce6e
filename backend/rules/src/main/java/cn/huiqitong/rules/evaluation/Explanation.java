package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.text.ConditionText;
import cn.huiqitong.rules.text.Required;
import cn.huiqitong.rules.text.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition came out as it did, with only what decided it. What every condition came to is settled at once;
 * words are made when they are asked for.
 */
public final class Explanation {
    private final Node node;
    private final Verdicts verdicts;
    private final @Nullable Clause otherwise;

    Explanation(Node node, Verdicts verdicts, @Nullable Clause otherwise) {
        this.node = node;
        this.verdicts = verdicts;
        this.otherwise = otherwise;
    }

    /** @param facts in the slots of the node's fields */
    static Explanation of(Node node, Facts facts, @Nullable Clause otherwise) {
        return new Explanation(node, new Verdicts.Asked(facts), otherwise);
    }

    public Verdict verdict() {
        return verdicts.of(node);
    }

    /** The condition's kind. */
    public String kind() {
        return node.condition().kind();
    }

    /** The condition's number in its rule, as {@link Numbered} has it. */
    public int number() {
        return node.number();
    }

    /** The condition in words: the author's, else made from what it says. */
    public String text() {
        return ConditionText.of(node.condition(), fields());
    }

    /** Its own or inherited clause. */
    public @Nullable Clause clause() {
        Clause clause = node.clause();
        return clause == null ? otherwise : clause;
    }

    /** What it is about (上年研发费用占营业收入比重); null for groups. */
    public @Nullable String subject() {
        String subject = node.leaf() ? Subject.of(node.condition(), fields()) : "";
        return subject.isEmpty() ? null : subject;
    }

    /** What is asked of the subject (≥3%); null for groups. */
    public @Nullable String required() {
        return node.leaf() ? Required.of(node.condition(), fields()) : null;
    }

    /** What the firm has (2.1%), or why nothing can be told; null where unknown. */
    public @Nullable String actual() {
        return node.actual(verdicts.facts());
    }

    /** What would help to decide, when the verdict is unknown. */
    public List<Missing> missing() {
        return verdict().known() ? List.of() : node.missing(verdicts);
    }

    /**
     * The deciding children: the failing ones of an unmet all, the met ones of a met any, the unknown ones of an unknown
     * group.
     */
    public List<Explanation> because() {
        return node.deciding(verdicts).stream()
                .map(child -> new Explanation(child, verdicts, otherwise))
                .toList();
    }

    /** One sentence with the deciding figure: 上年研发费用占营业收入比重2.1%，需要≥3%. */
    public String sentence() {
        return Sentence.of(this);
    }

    private Fields fields() {
        return node.setting().fields();
    }

    private List<@Nullable Object> words() {
        return Arrays.asList(
                verdict(), kind(), text(), clause(), subject(), required(), actual(), missing(), because());
    }

    /** Whether they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation explanation && words().equals(explanation.words());
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict(), kind(), text());
    }

    @Override
    public String toString() {
        return "Explanation" + words();
    }
}
