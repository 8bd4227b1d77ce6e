package cn.huiqitong.push.webhook;

import cn.huiqitong.platform.Json;
import cn.huiqitong.push.Notice;
import cn.huiqitong.push.Notices;
import cn.huiqitong.push.PortalAddress;
import cn.huiqitong.push.delivery.Attempt;
import cn.huiqitong.push.delivery.Channel;
import cn.huiqitong.push.delivery.ChannelName;
import cn.huiqitong.push.delivery.Delivery;
import cn.huiqitong.push.webhook.Webhooks.Endpoint;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** Deliveries to gateways. */
@Singleton
class WebhookChannel implements Channel {

    private final Webhooks webhooks;
    private final WebhookCall call;
    private final Notices notices;
    private final PortalAddress portal;
    private final Json json;

    WebhookChannel(Webhooks webhooks, WebhookCall call, Notices notices, PortalAddress portal, Json json) {
        this.webhooks = webhooks;
        this.call = call;
        this.notices = notices;
        this.portal = portal;
        this.json = json;
    }

    @Override
    public ChannelName name() {
        return ChannelName.WEBHOOK;
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public String placeOf(Delivery delivery) {
        return delivery.target();
    }

    @Override
    public Sender open() {
        return new Sender() {
            @Override
            public Attempt send(Delivery delivery) {
                return attempt(delivery);
            }

            @Override
            public void close() {
                // Connections belong to the HTTP client.
            }
        };
    }

    private Attempt attempt(Delivery delivery) {
        Optional<Endpoint> endpoint =
                webhooks.endpoint(Long.parseLong(delivery.target())).filter(Endpoint::enabled);
        if (endpoint.isEmpty()) {
            return new Attempt.Unwanted("网关已停用");
        }
        String secret = endpoint.get().secret();
        if (secret == null) {
            return new Attempt.Failed("网关的密钥打不开：本系统的密钥换过。请在“网关”里更换密钥。");
        }
        Notice notice = notices.get(Objects.requireNonNull(delivery.notificationId()));
        String body = json.write(WebhookPayload.of(notice, portal.of(notice.path())));
        return call.send(endpoint.get().url(), secret, "msg_" + delivery.key(), body);
    }
}
