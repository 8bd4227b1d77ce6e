package cn.huiqitong.rules.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sample points of an axis: enough that conditions which differ at all differ on one of them. */
final class Domain {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Domain() {}

    static List<Object> points(Axis axis, List<Object> marks) {
        return switch (axis.kind()) {
            case NUMBER -> numbers(sorted(marks), true);
            case BOUNDED -> numbers(sorted(marks), false);
            case WHOLE -> whole(sorted(marks));
            case DATE -> SampleDays.points(marks);
            case VALUE -> List.copyOf(new LinkedHashSet<>(marks));
            case TEXT -> texts(marks);
        };
    }

    /** Each mark, one number between two marks and, where nothing bounds them, one beyond each end. */
    private static List<Object> numbers(TreeSet<BigDecimal> marks, boolean open) {
        List<Object> points = new ArrayList<>(marks);
        BigDecimal before = null;
        for (BigDecimal mark : marks) {
            if (before != null) {
                points.add(before.add(mark).divide(TWO));
            }
            before = mark;
        }
        if (open && !marks.isEmpty()) {
            points.add(marks.first().subtract(BigDecimal.ONE));
            points.add(marks.last().add(BigDecimal.ONE));
        }
        return points;
    }

    private static List<Object> whole(TreeSet<BigDecimal> marks) {
        TreeSet<BigDecimal> points = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (BigDecimal mark : marks) {
            points.addAll(List.of(mark.subtract(BigDecimal.ONE), mark, mark.add(BigDecimal.ONE)));
        }
        return new ArrayList<>(points.tailSet(BigDecimal.ZERO, true));
    }

    /** The texts named and one that nobody names. */
    private static List<Object> texts(List<Object> marks) {
        Set<Object> points = new LinkedHashSet<>(marks);
        points.add("");
        return List.copyOf(points);
    }

    private static TreeSet<BigDecimal> sorted(List<Object> marks) {
        TreeSet<BigDecimal> sorted = new TreeSet<>();
        marks.forEach(mark -> sorted.add((BigDecimal) mark));
        return sorted;
    }
}
