package cn.huiqitong;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts the portal. */
@OpenAPIDefinition(info = @Info(title = "惠企通", version = "1"))
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (VerifyHistory.asked(args)) {
            System.exit(VerifyHistory.run(System.out, args));
        }
        Micronaut.build(Arguments.of(args))
                .mainClass(Application.class)
                .eagerInitSingletons(false)
                .banner(false)
                .start();
    }
}
