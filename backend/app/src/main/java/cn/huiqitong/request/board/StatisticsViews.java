package cn.huiqitong.request.board;

import cn.huiqitong.platform.Today;
import cn.huiqitong.request.Category;
import cn.huiqitong.request.DepartmentNames;
import cn.huiqitong.request.board.BoardView.SliceView;
import cn.huiqitong.request.board.Statistics.Asked;
import cn.huiqitong.request.board.Statistics.Group;
import cn.huiqitong.request.board.Statistics.Told;
import cn.huiqitong.request.board.StatisticsView.ClockFiguresView;
import cn.huiqitong.request.board.StatisticsView.FiguresView;
import cn.huiqitong.request.board.StatisticsView.PeriodView;
import cn.huiqitong.request.board.StatisticsView.RateView;
import cn.huiqitong.request.board.StatisticsView.StatisticsRowView;
import cn.huiqitong.request.board.StatisticsView.WordView;
import cn.huiqitong.request.deadline.ClockKind;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statistics as pages and files show them. */
@Singleton
class StatisticsViews {

    private final Statistics statistics;
    private final Board board;
    private final DepartmentNames departments;
    private final Notes notes;
    private final InstantSource clock;

    StatisticsViews(Statistics statistics, Board board, DepartmentNames departments, Notes notes, InstantSource clock) {
        this.statistics = statistics;
        this.board = board;
        this.departments = departments;
        this.notes = notes;
        this.clock = clock;
    }

    StatisticsView of(Asked asked, Group group) {
        Told told = statistics.of(asked, group);
        Map<String, Long> late = late(asked, group);
        TreeSet<String> codes = new TreeSet<>(told.byCode().keySet());
        codes.addAll(late.keySet());
        LocalDate today = Today.of(clock);
        return new StatisticsView(
                clock.instant(),
                told.periods().stream()
                        .map(period -> new PeriodView(
                                period.from(), period.to(), period.to().isBefore(today)))
                        .toList(),
                codes.stream()
                        .map(code -> row(code, group, late.getOrDefault(code, 0L), told))
                        .toList(),
                WordView.all(),
                notes.text());
    }

    private StatisticsRowView row(String code, Group group, long late, Told told) {
        List<FiguresView> figures = told.periods().stream()
                .map(period -> figures(told.figures(code, period)))
                .toList();
        return new StatisticsRowView(code, name(code, group), late, figures);
    }

    private String name(String code, Group group) {
        return switch (group) {
            case ALL -> "合计";
            case CATEGORY -> Category.valueOf(code).label();
            case DEPARTMENT -> code.equals(OpenCounts.NO) ? "待派单" : departments.name(code);
        };
    }

    /** Open requests of which a limit has passed; with a category asked for they are told by category alone. */
    private Map<String, Long> late(Asked asked, Group group) {
        BoardView open = board.of(asked.watch());
        return switch (group) {
            case ALL -> Map.of("", asked.category() == null ? open.all().red() : late(open, asked.category()));
            case CATEGORY -> late(open.byCategory());
            case DEPARTMENT -> asked.category() == null ? late(open.byDepartment()) : Map.of();
        };
    }

    private static long late(BoardView open, String category) {
        return late(open.byCategory()).getOrDefault(category, 0L);
    }

    private static Map<String, Long> late(List<SliceView> slices) {
        return slices.stream().collect(Collectors.toMap(SliceView::code, SliceView::red));
    }

    static FiguresView figures(Figures figures) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(Count.values()).forEach(count -> counts.put(count.name(), figures.count(count)));
        Map<String, RateView> rates = new LinkedHashMap<>();
        Stream.of(Rate.values())
                .forEach(rate ->
                        rates.put(rate.name(), new RateView(rate.numerator(figures), rate.denominator(figures))));
        return new FiguresView(
                counts,
                rates,
                Stream.of(ClockKind.values())
                        .filter(ClockKind::owedByOffice)
                        .map(kind -> ended(kind, figures.clock(kind)))
                        .toList());
    }

    private static ClockFiguresView ended(ClockKind kind, ClockCount count) {
        return new ClockFiguresView(
                kind.name(),
                kind.label(),
                count.met(),
                count.late(),
                count.excused(),
                count.cancelled(),
                count.usedSeconds(),
                count.pausedSeconds(),
                count.returnedSeconds());
    }
}
