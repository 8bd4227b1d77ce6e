package cn.huiqitong.visit;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Idempotency;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.visit.VisitForm.MoreProblemsForm;
import cn.huiqitong.visit.VisitForm.NewVisitForm;
import cn.huiqitong.visit.VisitForm.VisitChangeForm;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Visits and meetings over HTTP: firms read theirs, the office writes them down. */
@Controller("/api/v1/visits")
@ExecuteOn(TaskExecutors.BLOCKING)
class VisitController {

    private final Visits visits;
    private final VisitRows rows;
    private final VisitViews views;
    private final Idempotency idempotency;

    VisitController(Visits visits, VisitRows rows, VisitViews views, Idempotency idempotency) {
        this.visits = visits;
        this.rows = rows;
        this.views = views;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(operationId = "visits", summary = "The firm's own, the department's, or all; the latest first")
    @Secured({"enterprise", "official", "dispatcher", "supervisor"})
    VisitsView list(
            CurrentUser user,
            @QueryValue @Nullable VisitKind kind,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        String text = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
        var wanted = new VisitRows.Wanted(Sight.of(user), kind, text);
        return new VisitsView(
                rows.count(wanted), paging.page(), paging.size(), views.rows(user, rows.list(wanted, paging)));
    }

    @Get("/{id}")
    @Operation(
            operationId = "visit",
            summary = "One visit; 404 for what the user must not see; official reads are audited")
    @Secured({"enterprise", "official", "dispatcher", "supervisor"})
    VisitView get(CurrentUser user, long id) {
        return views.whole(user, visits.get(user, id));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "recordVisit",
            summary = "Write a visit down; what was asked is filed for the firms at once")
    @Secured({"official", "dispatcher", "supervisor"})
    VisitView record(
            CurrentUser user,
            @Body @Valid NewVisitForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        var attempt = new Idempotency.Attempt(user.username(), "POST /visits", idempotencyKey, form);
        return idempotency.once(
                attempt, VisitView.class, () -> views.whole(user, visits.record(user, form.visit(), form.problems())));
    }

    @Put("/{id}")
    @Operation(
            operationId = "changeVisit",
            summary = "Correct a record, except what was asked; 409 when somebody was faster")
    @Secured({"official", "dispatcher", "supervisor"})
    VisitView change(CurrentUser user, long id, @Body @Valid VisitChangeForm form) {
        return views.whole(user, visits.change(user, id, form.version(), form.visit()));
    }

    @Post("/{id}/problems")
    @Operation(operationId = "raiseProblems", summary = "What was asked besides; 409 when somebody was faster")
    @Secured({"official", "dispatcher", "supervisor"})
    VisitView raise(
            CurrentUser user,
            long id,
            @Body @Valid MoreProblemsForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        var attempt = new Idempotency.Attempt(
                user.username(), "POST /visits/%d/problems".formatted(id), idempotencyKey, form);
        return idempotency.once(
                attempt,
                VisitView.class,
                () -> views.whole(user, visits.raise(user, id, form.version(), form.problems())));
    }
}
