package cn.huiqitong.platform.embedded;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the services that no address is given for, once in this JVM, and tells each application context where they are.
 * Elasticsearch starts beside PostgreSQL and nothing waits for it: until it is up, search says so.
 */
@ContextConfigurer
public final class EmbeddedServices implements ApplicationContextConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServices.class);
    private static final AtomicInteger CONTEXTS = new AtomicInteger();
    private static final String USUAL_SEARCH = "http://127.0.0.1:9200";

    private static @Nullable EmbeddedDatabase database;
    private static @Nullable EmbeddedSearch search;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (Setting.SEARCH_URLS.find().isEmpty()) {
            found.put(Setting.SEARCH_URLS.name(), searchUrl());
        }
        if (Setting.DB_URL.find().isEmpty()) {
            found.put(Setting.DB_URL.name(), database().open());
            found.put("huiqitong.db.user", "postgres");
            found.put("huiqitong.db.password", "postgres");
        }
        found.putAll(EmbeddedKeycloak.settings(() -> openDatabase("keycloak")));
        if (Setting.EPHEMERAL.isTrue()) {
            // Contexts of one test JVM share an Elasticsearch: each has indices, and a port, of its own.
            found.put("huiqitong.search.prefix", "t" + CONTEXTS.incrementAndGet() + "-");
            found.put("huiqitong.port", -1);
        }
        // Above application.yml, below everything that somebody says on purpose (environment, properties of a test).
        builder.propertySources(PropertySource.of("embedded-services", found, EnvironmentPropertySource.POSITION - 10));
    }

    /** JDBC address of one more database of the embedded cluster. */
    static String openDatabase(String name) {
        return database().open(name);
    }

    private static synchronized String searchUrl() {
        if (search == null) {
            var assembled = Setting.SEARCH_NODE.find().map(Path::of).filter(Files::isDirectory);
            if (assembled.isEmpty()) {
                LOG.warn("没有找到内置检索引擎（huiqitong.search.node），检索将使用 {}", USUAL_SEARCH);
                return USUAL_SEARCH;
            }
            search = EmbeddedSearch.start(DataFolder.chosen(), assembled.get());
        }
        return search.url().toString();
    }

    private static synchronized EmbeddedDatabase database() {
        if (database == null) {
            var from = System.nanoTime();
            LOG.info("正在启动内置数据库 PostgreSQL 17（首次启动需要解压，约十几秒）…");
            database = new EmbeddedDatabase(DataFolder.chosen());
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("embedded-stop").unstarted(Contexts::awaitEnd));
            LOG.info("内置数据库已启动，用时 {} 毫秒", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
        }
        return database;
    }

    /** Ends the embedded services; the contexts that use them must be closed before. */
    static synchronized void stop() {
        EmbeddedKeycloak.stop();
        if (search != null) {
            search.close();
            search = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
