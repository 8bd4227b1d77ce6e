package cn.huiqitong.policy.faq;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Idempotency;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
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
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editors' work on 常见问题. */
@Controller("/api/v1/editor/faq")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class FaqController {

    private static final int SHOWN = 200;

    private final FaqDesk desk;
    private final FaqRows rows;
    private final PolicyItems items;
    private final Idempotency idempotency;

    FaqController(FaqDesk desk, FaqRows rows, PolicyItems items, Idempotency idempotency) {
        this.desk = desk;
        this.rows = rows;
        this.items = items;
        this.idempotency = idempotency;
    }

    @Serdeable
    record FaqForm(
            @NotBlank @Size(max = 200) String question,
            @NotBlank @Size(max = 4000) String answer,
            @Nullable @Size(max = 200) String clause) {

        FaqText text() {
            return new FaqText(question, answer, clause);
        }
    }

    @Serdeable
    record NewFaqForm(
            @NotBlank String itemId,
            @NotNull @Valid FaqForm faq,
            @Nullable Long sourceRequest) {}

    @Serdeable
    record FaqSaveForm(int version, @NotNull @Valid FaqForm faq) {}

    @Serdeable
    record FaqVersionForm(int version) {}

    @Serdeable
    record FaqReasonForm(
            int version, @NotBlank @Size(max = 500) String reason) {}

    /**
     * An entry for its editors.
     *
     * @param itemTitle null once the item is no longer public
     * @param yours whether this editor took part in what is new, and so may not publish it
     */
    @Serdeable
    record FaqView(
            long id,
            String itemId,
            @Nullable String itemTitle,
            FaqState state,
            int version,
            @Nullable Integer publishedVersion,
            @Nullable Instant publishedAt,
            String updatedBy,
            Instant updatedAt,
            String question,
            String answer,
            @Nullable String clause,
            @Nullable Long sourceRequest,
            boolean yours) {}

    @Serdeable
    record FaqsView(List<FaqView> entries) {}

    @Get
    @Operation(operationId = "editorFaqs", summary = "Entries of an item or in a state, newest work first, 200 at most")
    FaqsView list(CurrentUser user, @QueryValue @Nullable String itemId, @QueryValue @Nullable FaqState state) {
        return new FaqsView(rows.list(itemId, state, SHOWN).stream()
                .map(entry -> view(user, entry))
                .toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createFaq", summary = "A new entry as a draft")
    FaqView create(
            CurrentUser user,
            @Body @Valid NewFaqForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        var attempt = new Idempotency.Attempt(user.username(), "createFaq", idempotencyKey, form);
        return idempotency.once(
                attempt,
                FaqView.class,
                () -> view(user, desk.create(user, form.itemId(), form.faq().text(), form.sourceRequest())));
    }

    @Put("/{id}")
    @Operation(operationId = "saveFaq", summary = "A new version as a draft; 409 when there is a newer one")
    FaqView save(CurrentUser user, long id, @Body @Valid FaqSaveForm form) {
        return view(user, desk.save(user, id, form.version(), form.faq().text()));
    }

    @Post("/{id}/submit")
    @Operation(operationId = "submitFaq", summary = "Asks another editor to publish it")
    FaqView submit(CurrentUser user, long id, @Body @Valid FaqVersionForm form) {
        return view(user, desk.submit(user, id, form.version()));
    }

    @Post("/{id}/approve")
    @Operation(operationId = "approveFaq", summary = "Publishes it; 403 four-eyes for who wrote or submitted it")
    FaqView approve(CurrentUser user, long id, @Body @Valid FaqVersionForm form) {
        return view(user, desk.approve(user, id, form.version()));
    }

    @Post("/{id}/return")
    @Operation(operationId = "returnFaq", summary = "Back to draft, with the reason")
    FaqView giveBack(CurrentUser user, long id, @Body @Valid FaqReasonForm form) {
        return view(user, desk.giveBack(user, id, form.version(), form.reason()));
    }

    @Post("/{id}/withdraw")
    @Operation(operationId = "withdrawFaq", summary = "Takes it from the public, with the reason")
    FaqView withdraw(CurrentUser user, long id, @Body @Valid FaqReasonForm form) {
        return view(user, desk.withdraw(user, id, form.version(), form.reason()));
    }

    private FaqView view(CurrentUser user, FaqEntry entry) {
        return new FaqView(
                entry.id(),
                entry.itemId(),
                items.find(entry.itemId()).map(PolicyItem::title).orElse(null),
                entry.state(),
                entry.version(),
                entry.publishedVersion(),
                entry.publishedAt(),
                entry.updatedBy(),
                entry.updatedAt(),
                entry.text().question(),
                entry.text().answer(),
                entry.text().clause(),
                entry.sourceRequest(),
                desk.tookPart(user, entry));
    }
}
