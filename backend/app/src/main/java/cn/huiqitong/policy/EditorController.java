package cn.huiqitong.policy;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Idempotency;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.policy.EditorList.EditorItemsView;
import cn.huiqitong.policy.ItemHistory.HistoryEntryView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The editors' work on items. */
@Controller("/api/v1/editor/items")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class EditorController {

    private final ReleaseDesk desk;
    private final EditorList list;
    private final ItemRepository items;
    private final ItemVersions versions;
    private final ItemHistory history;
    private final PolicyDocuments documents;
    private final ItemViews views;
    private final RuleDesk rules;
    private final Idempotency idempotency;
    private final InstantSource clock;

    EditorController(
            ReleaseDesk desk,
            EditorList list,
            ItemRepository items,
            ItemVersions versions,
            ItemHistory history,
            PolicyDocuments documents,
            ItemViews views,
            RuleDesk rules,
            Idempotency idempotency,
            InstantSource clock) {
        this.desk = desk;
        this.list = list;
        this.items = items;
        this.versions = versions;
        this.history = history;
        this.documents = documents;
        this.views = views;
        this.rules = rules;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Serdeable
    record NewItemForm(@NotNull @Valid DraftForm draft) {}

    @Serdeable
    record ItemForm(int version, @NotNull @Valid DraftForm draft) {}

    @Serdeable
    record VersionForm(int version) {}

    @Serdeable
    record ReasonForm(
            int version, @NotBlank @Size(max = 500) String reason) {}

    /** The newest version, with what else an editor needs. */
    @Serdeable
    record EditorItemDetailView(
            @JsonUnwrapped ItemView item,
            String state,
            @Nullable Integer releasedVersion,
            @Nullable String submittedBy,
            String updatedBy,
            @Nullable Map<String, Object> rule,
            List<RuleErrorView> ruleErrors,
            List<HistoryEntryView> history) {}

    @Get
    @Operation(operationId = "editorItems", summary = "All items; state: DRAFT, SUBMITTED, RELEASED or WITHDRAWN")
    EditorItemsView editorItems(
            @QueryValue @Nullable ItemState state,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        return list.find(state, q, Paging.of(page, size));
    }

    @Get("/{id}")
    @Operation(operationId = "editorItem", summary = "The newest version of an item")
    EditorItemDetailView editorItem(String id) {
        return view(items.findById(id).orElseThrow(() -> Problem.notFound("没有这个事项。")));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createItem", summary = "A new item as a draft")
    EditorItemDetailView createItem(
            CurrentUser user,
            @Body @Valid NewItemForm form,
            @Header("Idempotency-Key") @Nullable String idempotencyKey) {
        var attempt = new Idempotency.Attempt(user.username(), "createItem", idempotencyKey, form);
        var created = idempotency.once(
                attempt,
                Created.class,
                () -> new Created(desk.create(user, form.draft()).id()));
        return editorItem(created.id());
    }

    /** What a repeated creation is answered with: the item that the first one made. */
    @Serdeable
    record Created(String id) {}

    @Put("/{id}")
    @Operation(operationId = "saveItem", summary = "A new version as a draft; 409 when the item has a newer one")
    EditorItemDetailView saveItem(CurrentUser user, String id, @Body @Valid ItemForm form) {
        return view(desk.save(user, id, form.version(), form.draft()));
    }

    @Post("/{id}/submit")
    @Operation(
            operationId = "submitItem",
            summary = "Asks another editor to release the draft; 422 when its rule has errors")
    EditorItemDetailView submitItem(CurrentUser user, String id, @Body @Valid VersionForm form) {
        return view(desk.submit(user, id, form.version()));
    }

    @Post("/{id}/approve")
    @Operation(operationId = "approveItem", summary = "Releases it; 403 four-eyes for who wrote or submitted it")
    EditorItemDetailView approveItem(CurrentUser user, String id, @Body @Valid VersionForm form) {
        return view(desk.approve(user, id, form.version()));
    }

    @Post("/{id}/return")
    @Operation(operationId = "returnItem", summary = "Back to draft, with the reason")
    EditorItemDetailView returnItem(CurrentUser user, String id, @Body @Valid ReasonForm form) {
        return view(desk.giveBack(user, id, form.version(), form.reason()));
    }

    @Post("/{id}/withdraw")
    @Operation(operationId = "withdrawItem", summary = "Takes the item out, with the reason")
    EditorItemDetailView withdrawItem(CurrentUser user, String id, @Body @Valid ReasonForm form) {
        return view(desk.withdraw(user, id, form.version(), form.reason()));
    }

    private EditorItemDetailView view(ItemRow row) {
        var content = versions.get(row.id(), row.version());
        var document = documents.get(content.documentId()).content();
        return new EditorItemDetailView(
                views.of(row.id(), row.version(), content, document, row.releasedAt(), Today.of(clock)),
                row.state().name(),
                row.releasedVersion(),
                row.submittedBy(),
                row.updatedBy(),
                content.rule(),
                rules.check(content.rule()).errors(),
                history.list(row.id()));
    }
}
