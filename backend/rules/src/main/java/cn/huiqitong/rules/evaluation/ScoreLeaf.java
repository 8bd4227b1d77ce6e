package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.text.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class ScoreLeaf extends Leaf {
    private static final int MOST_PARTS = 1024;
    private final Score score;
    private final List<Points> parts;
    private final Range range;
    private final boolean small;

    ScoreLeaf(Score score, Place place) {
        super(score, place);
        this.score = score;
        this.parts = score.parts().stream()
                .map(part -> new Points(part, place.setting()))
                .toList();
        this.range = Range.of(score.op(), score.value());
        this.small = parts.size() < MOST_PARTS && parts.stream().allMatch(Points::small);
    }

    @Override
    Verdict verdict(Facts facts) {
        if (!small) {
            return total(facts).compare(score.op(), score.value());
        }
        long[] points = new long[2];
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).add(facts, points);
        }
        return range.verdict(points[0], points[1]);
    }

    /** The total with the points of each part: 55分至75分（科技人员20分，研发投入35分至55分）. */
    @Override
    @Nullable String actual(Facts facts) {
        String each =
                parts.stream().map(part -> part.title() + text(part.of(facts))).collect(Collectors.joining("，"));
        return text(total(facts)) + "（" + each + "）";
    }

    @Override
    List<Missing> missing(Facts facts) {
        Set<Missing> missing = new LinkedHashSet<>();
        parts.forEach(part -> missing.addAll(part.missing(facts)));
        return List.copyOf(missing);
    }

    private Span total(Facts facts) {
        Span total = Points.NONE;
        for (Points part : parts) {
            total = total.plus(part.of(facts));
        }
        return total;
    }

    private static String text(Span points) {
        return String.valueOf(SpanText.of(points, number -> Values.number(number, "分")));
    }
}
