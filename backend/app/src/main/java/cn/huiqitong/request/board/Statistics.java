package cn.huiqitong.request.board;

import cn.huiqitong.platform.Kept;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.board.DayTables.Line;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well it was done, over weeks and months: whole days from their tables, the present one and changed ones anew. */
@Singleton
@Transactional
class Statistics {

    /** What the figures are told for. */
    enum Group {
        ALL(line -> ""),
        DEPARTMENT(line -> line.department().isEmpty() ? OpenCounts.NO : line.department()),
        CATEGORY(Line::category);

        private final Function<Line, String> code;

        Group(Function<Line, String> code) {
            this.code = code;
        }
    }

    /**
     * Some periods up to today, of what is watched.
     *
     * @param category null: all
     */
    record Asked(Watch watch, @Nullable String category, PeriodUnit unit, int periods) {}

    /** Figures by period and code. */
    record Told(List<Period> periods, Map<String, Map<Period, Figures>> byCode) {

        Figures figures(String code, Period period) {
            return byCode.getOrDefault(code, Map.of()).getOrDefault(period, Figures.NONE);
        }
    }

    private record Question(PeriodUnit unit, int periods, LocalDate today) {}

    private record Lines(List<Line> all) {}

    private final DayTables days;
    private final Kept kept;
    private final InstantSource clock;

    Statistics(DayTables days, Kept kept, InstantSource clock) {
        this.days = days;
        this.kept = kept;
        this.clock = clock;
    }

    Told of(Asked asked, Group group) {
        LocalDate today = Today.of(clock);
        List<Period> periods = asked.unit().upTo(today, asked.periods());
        Question question = new Question(asked.unit(), asked.periods(), today);
        Lines lines = kept.get(question, Lines.class, () -> new Lines(lines(periods, asked.unit(), today)));
        Map<String, Map<Period, Figures>> sums = lines.all().stream()
                .filter(wanted(asked))
                .collect(Collectors.groupingBy(
                        group.code,
                        TreeMap::new,
                        Collectors.groupingBy(
                                line -> asked.unit().of(line.day()),
                                Collectors.reducing(Figures.NONE, Line::figures, Figures::plus))));
        return new Told(periods, sums);
    }

    private static Predicate<Line> wanted(Asked asked) {
        String department = asked.watch().department();
        return line -> (department == null || department.equals(line.department()))
                && (asked.category() == null || asked.category().equals(line.category()));
    }

    private List<Line> lines(List<Period> periods, PeriodUnit unit, LocalDate today) {
        LocalDate from = periods.getFirst().from();
        Set<LocalDate> uncounted = uncounted(from, today);
        return Stream.concat(days.counted(unit, from, today, uncounted).stream(), days.live(uncounted).stream())
                .toList();
    }

    /** Days whose tables are not there yet, or not right any more. */
    private Set<LocalDate> uncounted(LocalDate from, LocalDate today) {
        LocalDate first = days.until().map(day -> day.plusDays(1)).orElse(from);
        Set<LocalDate> uncounted = new TreeSet<>(days.stale(from, today));
        LocalDate begin = first.isBefore(from) ? from : first;
        if (!begin.isAfter(today)) {
            begin.datesUntil(today.plusDays(1)).forEach(uncounted::add);
        }
        return uncounted;
    }
}
