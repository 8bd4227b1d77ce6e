package cn.huiqitong.request;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Idempotency;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.State;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 点单 over HTTP: drafts, filing, registering for a firm, and the hint that the firm has asked already. */
@Controller("/api/v1/requests")
@ExecuteOn(TaskExecutors.BLOCKING)
class FilingController {

    /** A draft with other words. @param file whether it is filed with them */
    @Serdeable
    record RewriteForm(@NotNull @Valid RequestDraftForm content, int version, boolean file) {}

    /** What an official takes down for a firm that called. */
    @Serdeable
    record RegisterForm(
            @NotBlank String uscc, @NotNull @Valid RequestForm content) {}

    /** An open request of the firm that may be about the same. */
    @Serdeable
    record SimilarView(long id, String number, String title, State state, String stateLabel) {

        static SimilarView of(ServiceRequest request) {
            return new SimilarView(
                    request.storedId(),
                    request.number(),
                    request.content().title(),
                    request.state(),
                    request.state().label());
        }
    }

    private final Filings filings;
    private final Firms firms;
    private final RequestRows rows;
    private final RequestViews views;
    private final Idempotency idempotency;
    private final FilingLimit limit;

    FilingController(
            Filings filings,
            Firms firms,
            RequestRows rows,
            RequestViews views,
            Idempotency idempotency,
            FilingLimit limit) {
        this.filings = filings;
        this.firms = firms;
        this.rows = rows;
        this.views = views;
        this.idempotency = idempotency;
        this.limit = limit;
    }

    @Post
    @Operation(operationId = "fileRequest", summary = "Files a request; with the same Idempotency-Key only one")
    @Status(HttpStatus.CREATED)
    @Secured("enterprise")
    RequestView file(
            CurrentUser user,
            @Body @Valid RequestForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        Actor actor = Actors.of(user);
        return once(
                user,
                "POST /requests",
                idempotencyKey,
                form,
                () -> views.whole(filings.file(actor, firms.of(user), form.filing()), actor));
    }

    @Post("/drafts")
    @Operation(operationId = "draftRequest", summary = "Keeps a request that is not filed yet; nobody else sees it")
    @Status(HttpStatus.CREATED)
    @Secured("enterprise")
    RequestView draft(
            CurrentUser user,
            @Body @Valid RequestDraftForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        Actor actor = Actors.of(user);
        return once(
                user,
                "POST /requests/drafts",
                idempotencyKey,
                form,
                () -> views.whole(filings.draft(actor, firms.of(user), form.filing()), actor));
    }

    @Put("/{id}")
    @Operation(operationId = "rewriteRequest", summary = "Other words for a draft, which may be filed with them")
    @Secured("enterprise")
    RequestView rewrite(CurrentUser user, long id, @Body @Valid RewriteForm form) {
        Actor actor = Actors.of(user);
        Act act = form.file() ? Act.FILE : Act.SAVE;
        return views.whole(
                filings.rewrite(actor, id, form.version(), act, form.content().filing()), actor);
    }

    @Post("/registered")
    @Operation(operationId = "registerRequest", summary = "Files for a firm that called; once for each Idempotency-Key")
    @Status(HttpStatus.CREATED)
    @Secured({"official", "dispatcher", "supervisor"})
    RequestView register(
            CurrentUser user,
            @Body @Valid RegisterForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        Actor clerk = Actors.of(user);
        Origin origin = Origin.by(clerk, Channel.PHONE, null);
        return once(
                user,
                "POST /requests/registered",
                idempotencyKey,
                form,
                () -> views.whole(
                        filings.register(
                                clerk, firms.known(form.uscc()), form.content().filing(), origin),
                        clerk));
    }

    @Get("/similar")
    @Operation(operationId = "similarRequests", summary = "What the firm has asked already and is still open")
    @Secured("enterprise")
    List<SimilarView> similar(
            CurrentUser user,
            @QueryValue Category category,
            @QueryValue(defaultValue = "") String title,
            @QueryValue @Nullable String itemId) {
        return Similar.among(rows.openOf(user.firm()), category, title, itemId).stream()
                .map(SimilarView::of)
                .toList();
    }

    private RequestView once(
            CurrentUser user, String route, @Nullable String key, Object form, Supplier<RequestView> act) {
        limit.take(user.username());
        return idempotency.once(
                new Idempotency.Attempt(user.username(), route, key, Map.of("form", form)), RequestView.class, act);
    }
}
