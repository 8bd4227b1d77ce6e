package cn.huiqitong.browser;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** People go through the pages of the portal that runs in this test; what was seen last is kept beside the reports. */
abstract class Journey {

    @Inject
    EmbeddedServer server;

    private @Nullable Visitors visitors;

    @BeforeEach
    void openBrowser() {
        visitors = new Visitors(server.getURI());
    }

    @AfterEach
    void closeBrowser(TestInfo test) {
        visitors().keepPicture(test.getTestMethod().orElseThrow().getName());
        visitors().close();
    }

    final Visitors visitors() {
        if (visitors == null) {
            throw new IllegalStateException("no browser");
        }
        return visitors;
    }
}
