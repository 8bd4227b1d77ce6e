package cn.huiqitong.push.webhook;

import cn.huiqitong.push.delivery.DeliveryJob;
import cn.huiqitong.push.delivery.DeliveryRun;
import jakarta.inject.Singleton;

@Singleton
class WebhookJob extends DeliveryJob {

    WebhookJob(DeliveryRun run, WebhookChannel channel) {
        super(run, channel);
    }

    @Override
    public String name() {
        return "push.webhooks";
    }
}
