package cn.huiqitong.request.attachment;

import cn.huiqitong.identity.CurrentUser;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Attachments over HTTP. */
@Controller("/api/v1/requests/{id}/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"enterprise", "official", "dispatcher", "supervisor"})
class AttachmentController {

    private final Attachments attachments;
    private final Uploads uploads;
    private final AttachmentViews views;
    private final Storage storage;

    AttachmentController(Attachments attachments, Uploads uploads, AttachmentViews views, Storage storage) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.views = views;
        this.storage = storage;
    }

    @Get
    @Operation(operationId = "attachments", summary = "The files of a request; 404 for what the user must not see")
    AttachmentsView list(CurrentUser user, long id) {
        return views.all(user, id, attachments.list(user, id));
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "attach", summary = "Add a file; the same content again is the same attachment")
    AttachmentView add(
            CurrentUser user,
            long id,
            StreamingFileUpload file,
            @Header("Idempotency-Key") @Nullable String idempotencyKey)
            throws IOException {
        try (InputStream in = file.asInputStream()) {
            return uploads.receive(user, id, new Uploads.Incoming(file.getFilename(), in, idempotencyKey));
        }
    }

    /** Always to be saved, never shown by the browser as a page of ours. */
    @Get("/{attachmentId}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "attachment", summary = "The bytes; 409 while they wait for a virus scan")
    HttpResponse<StreamedFile> download(CurrentUser user, long id, long attachmentId) {
        Attachment found = attachments.forDownload(user, id, attachmentId);
        String name =
                URLEncoder.encode(found.name().text(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(new StreamedFile(
                        storage.open(found.content()), MediaType.of(found.mediaType()), 0, found.size()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"attachment.%s\"; filename*=UTF-8''%s"
                                .formatted(found.name().ending(), name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    @Delete("/{attachmentId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "detach", summary = "Take one's own file away while the request is a draft")
    void remove(CurrentUser user, long id, long attachmentId) {
        attachments.remove(user, id, attachmentId);
    }
}
