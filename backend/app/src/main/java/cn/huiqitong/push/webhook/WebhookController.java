package cn.huiqitong.push.webhook;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.webhook.Webhooks.Content;
import cn.huiqitong.push.webhook.Webhooks.Secret;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The gateways that messages go to; an administrator keeps them. */
@Controller("/api/v1/admin/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class WebhookController {

    private static final int LONGEST_URL = 500;

    /** @param version the version that was looked at; 0 for a new one */
    @Serdeable
    record WebhookForm(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = LONGEST_URL) String url,
            @NotNull @Size(min = 1, max = 20) List<Kind> kinds,
            boolean enabled,
            @PositiveOrZero int version) {

        private Content content() {
            return new Content(
                    name.strip(),
                    Address.checked(url),
                    kinds.stream().distinct().sorted().toList(),
                    enabled);
        }
    }

    @Serdeable
    record WebhookSecretForm(@PositiveOrZero int version) {}

    @Serdeable
    record WebhookView(
            long id, String name, String url, List<Kind> kinds, boolean enabled, int version, Instant createdAt) {

        static WebhookView of(Webhook webhook) {
            return new WebhookView(
                    webhook.id(),
                    webhook.name(),
                    webhook.url(),
                    webhook.kinds(),
                    webhook.enabled(),
                    webhook.version(),
                    webhook.createdAt());
        }
    }

    /** @param kinds all that a gateway may hear of */
    @Serdeable
    record WebhooksView(List<WebhookView> webhooks, List<MessageKindView> kinds) {}

    @Serdeable
    record MessageKindView(Kind kind, String label) {}

    /** @param secret shown this once */
    @Serdeable
    record WebhookSecretView(WebhookView webhook, String secret) {

        static WebhookSecretView of(Secret made) {
            return new WebhookSecretView(WebhookView.of(made.webhook()), made.secret());
        }
    }

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Get
    @Operation(operationId = "webhooks", summary = "Gateways that messages go to")
    WebhooksView list() {
        return new WebhooksView(
                webhooks.list().stream().map(WebhookView::of).toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> new MessageKindView(kind, kind.label()))
                        .toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createWebhook", summary = "A new gateway; its secret is shown this once")
    WebhookSecretView create(CurrentUser user, @Body @Valid WebhookForm form) {
        return WebhookSecretView.of(webhooks.create(form.content(), user.username()));
    }

    @Put("/{id}")
    @Operation(operationId = "saveWebhook", summary = "Change a gateway, over the version that was looked at")
    WebhookView change(CurrentUser user, long id, @Body @Valid WebhookForm form) {
        return WebhookView.of(webhooks.change(id, form.version(), form.content(), user.username()));
    }

    @Post("/{id}/secret")
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "A new secret, shown this once; the old one counts no more")
    WebhookSecretView renew(CurrentUser user, long id, @Body @Valid WebhookSecretForm form) {
        return WebhookSecretView.of(webhooks.renewSecret(id, form.version(), user.username()));
    }
}
