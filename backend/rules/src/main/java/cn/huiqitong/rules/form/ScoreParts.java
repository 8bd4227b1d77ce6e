package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of a score: {@code {title, max, cases: [{when, points}], otherwise?, by?}}. */
final class ScoreParts {
    private ScoreParts() {}

    static Score.@Nullable Part read(Source item) {
        String title = item.json().needs("title") ? item.json().text("title") : null;
        BigDecimal max = item.positive("max");
        BigDecimal otherwise = points("otherwise", max, item);
        String by = item.json().text("by");
        if (otherwise != null && by != null) {
            item.error(ErrorCode.IMPLAUSIBLE_VALUE, "by", "otherwise 与 by 只能写一个");
        }
        List<Score.Case> cases = cases(max, item);
        if (cases.isEmpty() && by == null) {
            item.error(ErrorCode.EMPTY_GROUP, "cases", "既没有得分情形，也没有写由谁打分（by）");
        }
        item.json().finish();
        return title == null || max == null ? null : new Score.Part(title, max, cases, otherwise, by);
    }

    static Map<String, Object> write(Score.Part part) {
        List<Map<String, Object>> cases = part.cases().stream()
                .map(one -> new Sheet()
                        .put("when", ConditionForms.write(one.when()))
                        .put("points", one.points())
                        .json())
                .toList();
        return new Sheet()
                .put("title", part.title())
                .put("max", part.max())
                .put("cases", cases.isEmpty() ? null : cases)
                .put("otherwise", part.otherwise())
                .put("by", part.by())
                .json();
    }

    private static List<Score.Case> cases(@Nullable BigDecimal max, Source item) {
        List<Score.Case> cases = new ArrayList<>();
        List<?> items = item.json().list("cases");
        for (int i = 0; i < items.size(); i++) {
            Source one = item.source(items.get(i), "cases[" + i + "]");
            Score.Case read = one == null ? null : read(max, one);
            if (read != null) {
                cases.add(read);
            }
        }
        return cases;
    }

    private static Score.@Nullable Case read(@Nullable BigDecimal max, Source one) {
        Condition when = one.json().needs("when") ? one.inner(one.json().value("when"), "when") : null;
        one.json().needs("points");
        BigDecimal points = points("points", max, one);
        one.json().finish();
        return when == null || points == null ? null : new Score.Case(when, points);
    }

    private static @Nullable BigDecimal points(String key, @Nullable BigDecimal max, Source source) {
        BigDecimal points = source.json().number(key);
        if (points != null && (points.signum() < 0 || (max != null && points.compareTo(max) > 0))) {
            source.error(ErrorCode.IMPLAUSIBLE_VALUE, key, "分值应在0与满分之间");
        }
        return points;
    }
}
