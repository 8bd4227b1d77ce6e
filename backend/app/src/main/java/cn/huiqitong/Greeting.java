package cn.huiqitong;

import cn.huiqitong.identity.DemoAccounts;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the end of the start where the portal is and, in local mode, with which accounts to try it. */
@Singleton
@Requires(notEnv = "test")
final class Greeting implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final Optional<DemoAccounts> demo;

    Greeting(Optional<DemoAccounts> demo) {
        this.demo = demo;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        var text = new StringBuilder("\n\n  惠企通已启动 / huiqitong is up:  ")
                .append(event.getSource().getURL())
                .append('\n');
        demo.ifPresent(accounts -> list(accounts, text));
        text.append("\n  按 Ctrl-C 停止；数据会保留 / Ctrl-C stops it; data is kept\n");
        LOG.info("{}", text);
    }

    private static void list(DemoAccounts accounts, StringBuilder text) {
        text.append("\n  演示账号（用户名 / 密码） demo accounts (user / password):\n");
        for (var account : accounts.list()) {
            text.append("    %-12s %-18s %s（%s）%n"
                    .formatted(account.username(), account.password(), account.name(), account.note()));
        }
    }
}
