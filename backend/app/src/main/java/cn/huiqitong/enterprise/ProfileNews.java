package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.ProfileStore.Stored;
import cn.huiqitong.platform.Outbox;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells others which profiles changed: only those of which a fact that counts did. In the transaction of the change. */
@Singleton
public class ProfileNews {

    private final Outbox outbox;

    ProfileNews(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(List<Stored> stored) {
        stored.stream()
                .filter(Stored::news)
                .forEach(firm -> outbox.publish(firm.uscc(), new ProfileChanged(firm.uscc(), firm.version())));
    }
}
