package cn.huiqitong.request.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of one kind as a set of moments: in order, joined where they touch, whatever order they came in. */
final class Stretches {

    private record Interval(Instant from, Instant to) {}

    private final List<Interval> intervals;

    private Stretches(List<Interval> intervals) {
        this.intervals = intervals;
    }

    /** An open stretch lasts until {@code now}. */
    static Stretches of(Stretch.Kind kind, List<Stretch> all, Instant now) {
        List<Interval> sorted = all.stream()
                .filter(stretch -> stretch.kind() == kind)
                .map(stretch -> new Interval(stretch.from(), stretch.to() == null ? now : stretch.to()))
                .filter(interval -> interval.from().isBefore(interval.to()))
                .sorted(Comparator.comparing(Interval::from))
                .toList();
        List<Interval> joined = new ArrayList<>();
        sorted.forEach(next -> join(joined, next));
        return new Stretches(List.copyOf(joined));
    }

    private static void join(List<Interval> joined, Interval next) {
        if (joined.isEmpty() || joined.getLast().to().isBefore(next.from())) {
            joined.add(next);
        } else if (joined.getLast().to().isBefore(next.to())) {
            joined.add(new Interval(joined.removeLast().from(), next.to()));
        }
    }

    /** Their working time between two instants. */
    Duration within(Instant from, Instant to, WorkingTime time) {
        return intervals.stream()
                .map(i -> time.between(later(i.from(), from), earlier(i.to(), to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The earliest instant with so much working time since {@code from} outside of them. */
    Instant plusOutside(Instant from, Duration working, WorkingTime time) {
        Instant at = from;
        Duration left = working;
        for (Interval interval : intervals) {
            Duration before = time.between(at, interval.from());
            if (before.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(before);
            at = later(at, interval.to());
        }
        return time.plus(at, left);
    }

    /** The first end of office hours, not before {@code at}, that none of them covers. */
    Instant endOfDayOutside(Instant at, WorkingTime time) {
        Instant end = time.endOfDay(at);
        for (Interval interval : intervals) {
            if (interval.from().isBefore(end) && end.isBefore(interval.to())) {
                end = time.endOfDay(interval.to());
            }
        }
        return end;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
