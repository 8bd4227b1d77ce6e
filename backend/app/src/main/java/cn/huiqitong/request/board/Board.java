package cn.huiqitong.request.board;

import cn.huiqitong.platform.Kept;
import cn.huiqitong.request.Category;
import cn.huiqitong.request.DepartmentNames;
import cn.huiqitong.request.Lamp;
import cn.huiqitong.request.RegionNames;
import cn.huiqitong.request.board.BoardView.SliceView;
import cn.huiqitong.request.board.OpenCounts.Cell;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** 督办看板: how much is open, where it lies and how late it is. */
@Singleton
@Transactional
class Board {

    private static final Comparator<SliceView> WORST_FIRST = Comparator.comparingLong(SliceView::red)
            .thenComparingLong(SliceView::yellow)
            .thenComparingLong(SliceView::total)
            .reversed()
            .thenComparing(SliceView::code);

    private record Asked(Watch watch) {}

    private final OpenCounts counts;
    private final DepartmentNames departments;
    private final RegionNames regions;
    private final Notes notes;
    private final Kept kept;
    private final InstantSource clock;

    Board(
            OpenCounts counts,
            DepartmentNames departments,
            RegionNames regions,
            Notes notes,
            Kept kept,
            InstantSource clock) {
        this.counts = counts;
        this.departments = departments;
        this.regions = regions;
        this.notes = notes;
        this.kept = kept;
        this.clock = clock;
    }

    BoardView of(Watch watch) {
        return kept.get(new Asked(watch), BoardView.class, () -> counted(watch));
    }

    private BoardView counted(Watch watch) {
        Instant now = clock.instant();
        List<Cell> cells = counts.of(watch, now);
        return new BoardView(
                now,
                slice("", "在办", cells),
                sum(cells, State.FILED),
                sum(cells, State.OBJECTED),
                sum(cells, Cell::toSettle),
                sum(cells, Cell::extensionAsked),
                sum(cells, Cell::appealOpen),
                sum(cells, State.REPAIRING),
                sum(cells, Cell::reopened),
                sum(cells, Cell::escalated),
                sum(cells, Cell::lifted),
                counts.notCalledBack(watch),
                slices(cells, Cell::department, code -> named(code, "待派单", departments::name)),
                slices(cells, Cell::category, code -> Category.valueOf(code).label()),
                slices(cells, Cell::region, code -> named(code, "地区未知", regions::name)),
                slices(
                        cells,
                        cell -> cell.state().name(),
                        code -> State.valueOf(code).label()),
                notes.text());
    }

    private static String named(String code, String none, Function<String, String> names) {
        return code.equals(OpenCounts.NO) ? none : names.apply(code);
    }

    private static List<SliceView> slices(
            List<Cell> cells, Function<Cell, String> code, Function<String, String> name) {
        return cells.stream().collect(Collectors.groupingBy(code)).entrySet().stream()
                .map(group -> slice(group.getKey(), name.apply(group.getKey()), group.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static SliceView slice(String code, String name, List<Cell> cells) {
        return new SliceView(
                code,
                name,
                sum(cells, Cell::count),
                sum(cells, Lamp.RED),
                sum(cells, Lamp.YELLOW),
                sum(cells, Lamp.GREEN),
                sum(cells, Lamp.PAUSED),
                sum(cells, Lamp.NONE));
    }

    private static long sum(List<Cell> cells, ToLongFunction<Cell> of) {
        return cells.stream().mapToLong(of).sum();
    }

    private static long sum(List<Cell> cells, State state) {
        return sum(cells, cell -> cell.state() == state ? cell.count() : 0);
    }

    private static long sum(List<Cell> cells, Lamp lamp) {
        return sum(cells, cell -> cell.lamp() == lamp ? cell.count() : 0);
    }
}
