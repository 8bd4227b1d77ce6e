package cn.huiqitong.request.attachment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.minio.MinioClient;
import java.time.Duration;

/**
 * The S3-compatible store; settings {@code huiqitong.s3.*}. An empty endpoint: none.
 *
 * @param endpoint address without bucket, for instance https://s3.example.com
 * @param region what the store calls its own
 */
@ConfigurationProperties("huiqitong.s3")
record S3Settings(
        @Bindable(defaultValue = "") String endpoint,
        @Bindable(defaultValue = "huiqitong-attachments") String bucket,
        @Bindable(defaultValue = "") String accessKey,
        @Bindable(defaultValue = "") String secretKey,
        @Bindable(defaultValue = "us-east-1") String region) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    boolean given() {
        return !endpoint.isBlank();
    }

    Vault vault() {
        MinioClient client = MinioClient.builder()
                .endpoint(endpoint)
                .credentials(accessKey, secretKey)
                .region(region)
                .build();
        client.setTimeout(PATIENCE.toMillis(), PATIENCE.toMillis(), PATIENCE.toMillis());
        return new S3Vault(client, bucket);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
