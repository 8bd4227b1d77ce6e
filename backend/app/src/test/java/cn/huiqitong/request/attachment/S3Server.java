package cn.huiqitong.request.attachment;

import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/** S3Proxy in this JVM, keeping objects in memory. */
final class S3Server {

    static final String ACCESS = "test-access";
    static final String SECRET = "test-secret";

    private final BlobStoreContext store = ContextBuilder.newBuilder(new TransientNio2BlobApiMetadata())
            .credentials("any", "any")
            .overrides(new Properties())
            .build(BlobStoreContext.class);
    private final S3Proxy proxy = S3Proxy.builder()
            .blobStore(store.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS, SECRET)
            .build();

    void start() throws Exception {
        proxy.start();
    }

    void stop() throws Exception {
        proxy.stop();
        store.close();
    }

    S3Settings settings(String bucket, String secret) {
        return new S3Settings("http://127.0.0.1:" + proxy.getPort(), bucket, ACCESS, secret, "us-east-1");
    }
}
