package cn.huiqitong.request.board;

import cn.huiqitong.platform.Spreadsheet;
import cn.huiqitong.request.board.Statistics.Asked;
import cn.huiqitong.request.board.Statistics.Group;
import cn.huiqitong.request.board.StatisticsView.ClockFiguresView;
import cn.huiqitong.request.board.StatisticsView.FiguresView;
import cn.huiqitong.request.board.StatisticsView.PeriodView;
import cn.huiqitong.request.board.StatisticsView.RateView;
import cn.huiqitong.request.board.StatisticsView.StatisticsRowView;
import cn.huiqitong.request.board.StatisticsView.WordView;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statistics as a workbook: all together, by department, by category, the limits, and what every word means. */
@Singleton
class StatisticsBook {

    private final StatisticsViews views;

    StatisticsBook(StatisticsViews views) {
        this.views = views;
    }

    /** Counted before the first byte is sent, so that the audit record can say how much it is. */
    record Content(Map<String, StatisticsView> sheets) {

        int rows() {
            return sheets.values().stream()
                    .mapToInt(view -> view.rows().size() * view.periods().size())
                    .sum();
        }

        void write(Spreadsheet book) throws IOException {
            for (var sheet : sheets.entrySet()) {
                figures(book.sheet(sheet.getKey()), sheet.getValue());
            }
            for (var view : sheets.values().stream().limit(1).toList()) {
                clocks(book.sheet("各类时限"), view);
                words(book.sheet("口径"), view);
            }
        }
    }

    Content of(Asked asked) {
        Map<String, StatisticsView> sheets = new LinkedHashMap<>();
        sheets.put("合计", views.of(asked, Group.ALL));
        sheets.put("按部门", views.of(asked, Group.DEPARTMENT));
        sheets.put("按类别", views.of(asked, Group.CATEGORY));
        return new Content(sheets);
    }

    private static void figures(Spreadsheet.Sheet sheet, StatisticsView view) throws IOException {
        List<String> headings = new ArrayList<>(List.of("名称", "从", "到", "是否已结束"));
        for (Rate rate : Rate.values()) {
            headings.addAll(List.of(rate.label(), rate.label() + "·分子", rate.label() + "·分母"));
        }
        Stream.of(Count.values()).map(Count::label).forEach(headings::add);
        sheet.head(headings);
        for (StatisticsRowView row : view.rows()) {
            for (int i = 0; i < view.periods().size(); i++) {
                sheet.line(line(row, view.periods().get(i), row.figures().get(i)));
            }
        }
        sheet.finish();
    }

    private static @Nullable Object[] line(StatisticsRowView row, PeriodView period, FiguresView figures) {
        List<@Nullable Object> cells =
                new ArrayList<>(Arrays.asList(row.name(), period.from(), period.to(), period.over() ? "是" : "未结束"));
        for (Rate rate : Rate.values()) {
            RateView told = figures.rates().get(rate.name());
            if (told != null) {
                cells.addAll(Arrays.asList(percent(told), told.numerator(), told.denominator()));
            }
        }
        cells.addAll(figures.counts().values());
        return cells.toArray();
    }

    /** 97.5%, or nothing where there is nothing to tell a share of. */
    private static String percent(RateView rate) {
        return rate.denominator() == 0 ? "" : "%.1f%%".formatted(100.0 * rate.numerator() / rate.denominator());
    }

    private static void clocks(Spreadsheet.Sheet sheet, StatisticsView view) throws IOException {
        sheet.head(List.of("时限", "从", "到", "按时", "超期", "免责（系统停机）", "撤销", "使用工作秒", "暂停工作秒", "部门间流转工作秒"));
        for (StatisticsRowView row : view.rows()) {
            for (int i = 0; i < view.periods().size(); i++) {
                for (ClockFiguresView clock : row.figures().get(i).clocks()) {
                    sheet.line(clock(clock, view.periods().get(i)));
                }
            }
        }
        sheet.finish();
    }

    private static @Nullable Object[] clock(ClockFiguresView clock, PeriodView period) {
        return new @Nullable Object[] {
            clock.clockLabel(),
            period.from(),
            period.to(),
            clock.met(),
            clock.late(),
            clock.excused(),
            clock.cancelled(),
            clock.usedSeconds(),
            clock.pausedSeconds(),
            clock.returnedSeconds()
        };
    }

    private static void words(Spreadsheet.Sheet sheet, StatisticsView view) throws IOException {
        sheet.head(List.of("名称", "含义"));
        for (WordView word : view.words()) {
            sheet.line(word.label(), word.definition());
        }
        sheet.line("说明", view.note());
        sheet.finish();
    }
}
