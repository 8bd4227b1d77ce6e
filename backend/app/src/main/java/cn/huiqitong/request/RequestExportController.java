package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Spreadsheet;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.clock.ClockFace;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of requests as an Excel file. */
@Controller("/api/v1/requests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"official", "dispatcher", "supervisor"})
class RequestExportController {

    private static final List<String> HEADINGS = List.of(
            "编号",
            "标题",
            "类别",
            "企业",
            "统一社会信用代码",
            "地区",
            "联系人",
            "联系电话（隐去前段）",
            "提交时间",
            "来源",
            "涉及政策",
            "承办部门",
            "经办人",
            "状态",
            "时限",
            "当前应办",
            "应办期限",
            "督办级别",
            "退转次数",
            "补充次数",
            "延期次数",
            "重办次数",
            "办理结果",
            "答复时间",
            "办结时间",
            "默认确认",
            "评价",
            "申诉",
            "回访结果");

    private final RequestLists lists;
    private final RegionNames regions;
    private final DepartmentNames departments;
    private final InstantSource clock;

    RequestExportController(RequestLists lists, RegionNames regions, DepartmentNames departments, InstantSource clock) {
        this.lists = lists;
        this.regions = regions;
        this.departments = departments;
        this.clock = clock;
    }

    @Get("/export.xlsx")
    @Produces(Spreadsheet.TYPE)
    @Operation(
            operationId = "exportRequests",
            summary = "The filtered list as an Excel file, streamed; audited with filter and number of rows; "
                    + "422 for more than 50,000 rows")
    StreamedFile export(CurrentUser user, @RequestBean RequestFilter filter) {
        Actor actor = Actors.of(user);
        lists.announceExport(actor, filter);
        String name = "诉求清单-" + Today.of(clock);
        return Spreadsheet.stream(name, book -> write(book, actor, filter));
    }

    private void write(Spreadsheet book, Actor actor, RequestFilter filter) throws IOException {
        Spreadsheet.Sheet sheet = book.sheet("诉求清单");
        sheet.head(HEADINGS);
        lists.each(actor, filter, request -> {
            try {
                sheet.line(cells(request));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        sheet.finish();
    }

    private @Nullable Object[] cells(ServiceRequest r) {
        Handling handling = r.handling();
        Closing closing = r.closing();
        ClockFace.Urgent urgent = r.clocks().urgent();
        return new @Nullable Object[] {
            r.number(),
            r.content().title(),
            r.content().category().label(),
            r.firm().name(),
            r.firm().uscc(),
            regions.nullableName(r.firm().region()),
            r.content().contactName(),
            RequestViews.masked(r.content().contactPhone()),
            r.filedAt(),
            r.origin().channel().label(),
            r.content().itemTitle(),
            departments.nullableName(handling.department()),
            handling.handlerName(),
            r.state().label(),
            lamp(r.clocks()),
            urgent == null ? null : urgent.kind().label(),
            urgent == null ? null : urgent.dueAt(),
            r.course().level(),
            r.course().returns(),
            r.course().pauses(),
            r.course().extensions(),
            r.course().reopened(),
            handling.outcome() == null ? null : handling.outcome().label(),
            closing.answeredAt(),
            closing.closedAt(),
            closing.autoConfirmed() ? "是" : "",
            closing.rating() == null ? null : Rating.of(closing.rating()).label(),
            closing.appeal().label(),
            visit(closing)
        };
    }

    private String lamp(ClockFace clocks) {
        Lamp none = clocks.paused() ? Lamp.PAUSED : Lamp.NONE;
        return switch (clocks.urgentLight(clock.instant())) {
            case RED -> Lamp.RED.label();
            case YELLOW -> Lamp.YELLOW.label();
            case GREEN -> Lamp.GREEN.label();
            case NONE -> none.label();
        };
    }

    private static @Nullable String visit(Closing closing) {
        Boolean solved = closing.visitSolved();
        if (solved == null) {
            return closing.sampled() ? "待回访" : null;
        }
        return solved ? "企业说已解决" : "企业说没有解决";
    }
}
