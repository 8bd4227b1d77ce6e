package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Idempotency;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.request.lifecycle.Act;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests over HTTP: each role sees its own part of them. */
@Controller("/api/v1/requests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"enterprise", "official", "dispatcher", "supervisor"})
class RequestController {

    /** Acts with routes of their own, because they carry more than an act's form. */
    private static final Set<Act> ELSEWHERE = Set.of(Act.SAVE, Act.ATTACH, Act.DETACH, Act.REGISTER);

    private final Requests requests;
    private final Filings filings;
    private final RequestLists lists;
    private final Desk desk;
    private final RequestViews views;
    private final Idempotency idempotency;

    RequestController(
            Requests requests,
            Filings filings,
            RequestLists lists,
            Desk desk,
            RequestViews views,
            Idempotency idempotency) {
        this.requests = requests;
        this.filings = filings;
        this.lists = lists;
        this.desk = desk;
        this.views = views;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(
            operationId = "requests",
            summary = "The firm's own, the department's, or those that a supervisor or the desk sees; "
                    + "official reads are audited")
    RequestsView list(
            CurrentUser user,
            @RequestBean RequestFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        Actor actor = Actors.of(user);
        var listed = lists.list(actor, filter, paging);
        return new RequestsView(listed.total(), paging.page(), paging.size(), views.rows(listed.requests(), actor));
    }

    @Get("/desk")
    @Operation(operationId = "desk", summary = "How much the user's department has open, by part of its work list")
    @Secured("official")
    DeskCounts desk(CurrentUser user, @QueryValue @Nullable String q) {
        return desk.counts(Actors.of(user), q);
    }

    @Get("/{id}")
    @Operation(operationId = "request", summary = "One request; 404 for what the user must not see")
    RequestView get(CurrentUser user, long id) {
        Actor actor = Actors.of(user);
        return views.whole(requests.get(actor, id), actor);
    }

    @Post("/{id}/acts")
    @Operation(
            operationId = "actOnRequest",
            summary = "One act of the life cycle, once for each Idempotency-Key; 409 when somebody was faster")
    RequestView act(
            CurrentUser user,
            long id,
            @Body @Valid ActForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        Actor actor = Actors.of(user);
        Act act = Act.find(form.act())
                .filter(found -> !ELSEWHERE.contains(found))
                .orElseThrow(() -> Problem.invalid("act", "没有这种操作。"));
        var attempt = new Idempotency.Attempt(
                user.username(), "POST /requests/acts", idempotencyKey, Map.of("id", id, "form", form));
        return idempotency.once(attempt, RequestView.class, () -> views.whole(act(actor, id, act, form), actor));
    }

    private ServiceRequest act(Actor actor, long id, Act act, ActForm form) {
        ServiceRequest after = requests.act(actor, id, form.version(), act, form.input());
        return act == Act.FILE ? filings.routed(after) : after;
    }
}
