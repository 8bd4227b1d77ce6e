package cn.huiqitong.request.attachment;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Idempotency;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.RateLimit;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** From the stream of an upload to an attachment: the cheap refusals first, the transaction last. */
@Singleton
class Uploads {

    /** @param key the {@code Idempotency-Key}, if any */
    record Incoming(
            String name, InputStream content, @Nullable String key) {}

    /** What makes an upload the same as another one. */
    @Serdeable
    record Same(long requestId, String name, String sha256) {}

    private final RequestAccess access;
    private final AttachmentLimits limits;
    private final RateLimit rates;
    private final Screening screening;
    private final Storage storage;
    private final Attachments attachments;
    private final AttachmentViews views;
    private final Idempotency idempotency;

    Uploads(
            RequestAccess access,
            AttachmentLimits limits,
            RateLimit rates,
            Screening screening,
            Storage storage,
            Attachments attachments,
            AttachmentViews views,
            Idempotency idempotency) {
        this.access = access;
        this.limits = limits;
        this.rates = rates;
        this.screening = screening;
        this.storage = storage;
        this.attachments = attachments;
        this.views = views;
        this.idempotency = idempotency;
    }

    /** @throws Problem 404, 409, 413, 422 (field {@code file}), 429 or 503 (the store does not answer) */
    AttachmentView receive(CurrentUser user, long requestId, Incoming incoming) throws IOException {
        access.mustSee(user, requestId);
        rates.take("attach", "上传附件", user.username(), limits.allowance());
        try (ReceivedFile file =
                ReceivedFile.read(FileName.of(incoming.name()), incoming.content(), limits.maxFile())) {
            Screening.Screened screened = screening.screen(user.username(), requestId, file);
            storage.put(file);
            var same = new Same(requestId, file.name().text(), file.content().hex());
            var attempt = new Idempotency.Attempt(user.username(), "POST attachments", incoming.key(), same);
            return idempotency.once(
                    attempt, AttachmentView.class, () -> views.one(user, attachments.add(user, requestId, screened)));
        }
    }
}
