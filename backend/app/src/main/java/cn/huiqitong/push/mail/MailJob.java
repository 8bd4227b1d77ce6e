package cn.huiqitong.push.mail;

import cn.huiqitong.push.delivery.DeliveryJob;
import cn.huiqitong.push.delivery.DeliveryRun;
import jakarta.inject.Singleton;

@Singleton
class MailJob extends DeliveryJob {

    MailJob(DeliveryRun run, MailChannel channel) {
        super(run, channel);
    }

    @Override
    public String name() {
        return "push.email";
    }
}
