package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Age;
import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Count;
import cn.huiqitong.rules.condition.Formula;
import cn.huiqitong.rules.condition.Growth;
import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.condition.Is;
import cn.huiqitong.rules.condition.Judgement;
import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Ratio;
import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.condition.Relative;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.condition.Sum;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.Within;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of every kind of condition, by its name in JSON. */
final class ConditionForms {
    private static final Set<String> GROUPS = Set.of("all", "any", "not", "tiers");
    private static final Map<String, Entry<?>> FORMS = forms();

    private ConditionForms() {}

    /** A form and the record it is for. */
    private record Entry<T extends Condition>(Class<T> type, Form<T> form) {
        void write(Condition condition, Sheet sheet) {
            form.write(type.cast(condition), sheet);
        }
    }

    static @Nullable Condition read(@Nullable Object raw, String path, Source.Place place) {
        JsonObject json = JsonObject.at(raw, path, place.errors());
        Entry<?> entry = json == null ? null : entry(json);
        if (json == null || entry == null) {
            return null;
        }
        Source source = new Source(json, place);
        source.origin();
        if (!GROUPS.contains(json.text("kind"))) {
            source.requireClause();
        }
        Condition condition = entry.form().read(source);
        json.finish();
        return condition;
    }

    static Map<String, Object> write(Condition condition) {
        Sheet sheet = new Sheet().put("kind", condition.kind());
        Clause clause = condition.origin().clause();
        if (clause != null) {
            sheet.put(
                    "clause",
                    new Sheet()
                            .put("document", clause.document())
                            .put("article", clause.article())
                            .json());
        }
        sheet.put("text", condition.origin().text());
        entry(condition.kind()).write(condition, sheet);
        return sheet.json();
    }

    static List<Map<String, Object>> write(List<Condition> conditions) {
        return conditions.stream().map(ConditionForms::write).toList();
    }

    private static Entry<?> entry(String kind) {
        Entry<?> entry = FORMS.get(kind);
        if (entry == null) {
            throw new IllegalArgumentException("no form for " + kind);
        }
        return entry;
    }

    private static @Nullable Entry<?> entry(JsonObject json) {
        String kind = json.needs("kind") ? json.text("kind") : null;
        Entry<?> entry = kind == null ? null : FORMS.get(kind);
        if (kind != null && entry == null) {
            json.error(ErrorCode.UNKNOWN_KIND, "kind", "不认识的条件种类“" + kind + "”");
        }
        return entry;
    }

    private static Map<String, Entry<?>> forms() {
        Map<String, Entry<?>> forms = new LinkedHashMap<>();
        forms.put("all", new Entry<>(All.class, new AllForm()));
        forms.put("any", new Entry<>(Any.class, new AnyForm()));
        forms.put("not", new Entry<>(Not.class, new NotForm()));
        forms.put("compare", new Entry<>(Compare.class, new CompareForm()));
        forms.put("between", new Entry<>(Between.class, new BetweenForm()));
        forms.put("in", new Entry<>(In.class, new InForm()));
        forms.put("is", new Entry<>(Is.class, new IsForm()));
        forms.put("age", new Entry<>(Age.class, new AgeForm()));
        forms.put("within", new Entry<>(Within.class, new WithinForm()));
        forms.put("ratio", new Entry<>(Ratio.class, new RatioForm()));
        forms.put("growth", new Entry<>(Growth.class, new GrowthForm()));
        forms.put("recognition", new Entry<>(Recognition.class, new RecognitionForm()));
        forms.put("some", new Entry<>(Some.class, new SomeForm()));
        forms.put("none", new Entry<>(None.class, new NoneForm()));
        forms.put("count", new Entry<>(Count.class, new CountForm()));
        forms.put("sum", new Entry<>(Sum.class, new SumForm()));
        forms.put("tiers", new Entry<>(Tiers.class, new TiersForm()));
        forms.put("formula", new Entry<>(Formula.class, new FormulaForm()));
        forms.put("score", new Entry<>(Score.class, new ScoreForm()));
        forms.put("relative", new Entry<>(Relative.class, new RelativeForm()));
        forms.put("judgement", new Entry<>(Judgement.class, new JudgementForm()));
        return forms;
    }
}
