package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.form.Bare;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The fewest and the most points that a score can give at all. */
final class ScoreBounds {
    private ScoreBounds() {}

    static Probe probe(Score score) {
        Axis axis = new Axis(Axis.Kind.BOUNDED, Bare.subject(score));
        BigDecimal low = total(score, BigDecimal::min);
        BigDecimal high = total(score, BigDecimal::max);
        List<BigDecimal> marks = Stream.of(score.value(), low, high)
                .filter(mark -> mark.compareTo(low) >= 0 && mark.compareTo(high) <= 0)
                .toList();
        return Probe.number(axis, score.op(), score.value(), marks);
    }

    private static BigDecimal total(Score score, BinaryOperator<BigDecimal> choice) {
        return score.parts().stream()
                .map(part -> points(part).reduce(choice).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BigDecimal> points(Score.Part part) {
        Stream<BigDecimal> rest = part.by() == null ? Stream.of(part.rest()) : Stream.of(BigDecimal.ZERO, part.max());
        return Stream.concat(part.cases().stream().map(Score.Case::points), rest);
    }
}
