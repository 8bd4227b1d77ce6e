package cn.huiqitong.rules.text;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of sentences that several kinds share. */
final class Phrases {
    private Phrases() {}

    /** 上年营业收入; the plain label for facts without years. */
    static String figure(FactField field, @Nullable YearRef year) {
        return (year == null ? "" : Values.year(year)) + field.label();
    }

    /** Names of codes, at most a handful: 制造业、建筑业等6类. */
    static String codes(List<String> codes, FactField field, Fields fields) {
        String names = codes.stream()
                .limit(5)
                .map(code -> fields.codeName(field, code))
                .collect(Collectors.joining("、"));
        return codes.size() > 5 ? names + "等" + codes.size() + "类" : names;
    }

    static String window(Window window) {
        List<String> parts = new ArrayList<>();
        if (window.last() != null) {
            parts.add("近" + Values.period(window.last()) + "内");
        }
        if (window.year() != null) {
            parts.add(Values.year(window.year()) + "内");
        }
        if (window.from() != null) {
            parts.add("不早于" + Values.day(window.from()));
        }
        if (window.to() != null) {
            parts.add("不晚于" + Values.day(window.to()));
        }
        return String.join("且", parts);
    }

    /** 近3年安全事故（…）. */
    static String selection(Selection selection, Fields fields) {
        FactField list = fields.get(selection.list());
        Condition where = selection.where();
        String recent = selection.last() == null ? "" : "近" + Values.period(selection.last());
        String which = where == null ? "" : "（" + ConditionText.inline(where, fields.within(list)) + "）";
        return recent + list.label() + which;
    }

    static String join(List<Condition> conditions, String word, Fields fields) {
        String glue = "，" + word;
        return conditions.stream().map(one -> ConditionText.inline(one, fields)).collect(Collectors.joining(glue));
    }
}
