package cn.huiqitong.request.history;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Paging;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the history of all requests can be trusted: checks, and the roots that seal each day. */
@Controller("/api/v1/admin/history")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class HistoryController {

    private static final int CHECKS_SHOWN = 20;
    private static final String TEXT = "text/plain; charset=utf-8";

    @Serdeable
    record ChecksView(List<CheckView> checks) {}

    @Serdeable
    record DayRootView(LocalDate day, long entries, String root, Instant closedAt) {

        static DayRootView of(DayRoot root) {
            return new DayRootView(root.day(), root.entries(), root.root(), root.closedAt());
        }
    }

    /** @param next hand it back as {@code before} for the days before these; null at the first day */
    @Serdeable
    record DayRootsView(List<DayRootView> roots, @Nullable LocalDate next) {}

    private final HistoryChecks checks;
    private final DayRoots roots;
    private final Audit audit;

    HistoryController(HistoryChecks checks, DayRoots roots, Audit audit) {
        this.checks = checks;
        this.roots = roots;
        this.audit = audit;
    }

    @Get("/checks")
    @Operation(operationId = "historyChecks", summary = "The last checks, newest first")
    ChecksView list() {
        return new ChecksView(checks.list(CHECKS_SHOWN));
    }

    @Post("/checks")
    @Status(HttpStatus.ACCEPTED)
    @Operation(operationId = "checkHistory", summary = "Starts a check of all histories, or gives the one that is open")
    CheckView start(CurrentUser user) {
        return checks.start(user.username());
    }

    @Get("/checks/{id}")
    @Operation(operationId = "historyCheck", summary = "How far a check is, and what it found")
    CheckView get(long id) {
        return checks.get(id);
    }

    @Get("/roots")
    @Operation(operationId = "historyRoots", summary = "The roots of the days, newest first")
    DayRootsView roots(@QueryValue @Nullable LocalDate before, @QueryValue @Nullable Integer size) {
        int wanted = Paging.of(0, size).size();
        List<DayRoot> found = roots.list(before, wanted + 1);
        boolean more = found.size() > wanted;
        List<DayRoot> shown = more ? found.subList(0, wanted) : found;
        return new DayRootsView(
                shown.stream().map(DayRootView::of).toList(),
                more ? shown.getLast().day() : null);
    }

    @Get("/roots.txt")
    @Produces(TEXT)
    @Operation(operationId = "historyRootsText", summary = "All roots as a text to be kept elsewhere")
    HttpResponse<String> text(CurrentUser user) {
        audit.record(user.username(), "EXPORT", "RequestHistory", "roots", null, null);
        return HttpResponse.ok(RootText.write(roots.listAll()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history-roots.txt\"");
    }
}
