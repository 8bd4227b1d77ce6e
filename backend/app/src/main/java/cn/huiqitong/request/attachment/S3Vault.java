package cn.huiqitong.request.attachment;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A bucket of an S3-compatible store. The store makes an object visible only when it is whole. */
final class S3Vault implements Vault {

    private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchBucket");

    @FunctionalInterface
    private interface Call<T> {
        T run() throws MinioException, GeneralSecurityException, IOException;
    }

    private final MinioClient client;
    private final String bucket;

    S3Vault(MinioClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(Sha256 content, Path file) throws IOException {
        makeBucketOnce();
        if (!has(content)) {
            call(() -> client.uploadObject(UploadObjectArgs.builder()
                    .bucket(bucket)
                    .object(content.path())
                    .filename(file.toString())
                    .contentType("application/octet-stream")
                    .build()));
        }
    }

    @Override
    public boolean has(Sha256 content) throws IOException {
        try {
            call(() -> client.statObject(StatObjectArgs.builder()
                    .bucket(bucket)
                    .object(content.path())
                    .build()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public InputStream open(Sha256 content) throws IOException {
        return call(() -> client.getObject(
                GetObjectArgs.builder().bucket(bucket).object(content.path()).build()));
    }

    @Override
    public void remove(Sha256 content) throws IOException {
        call(() -> {
            client.removeObject(RemoveObjectArgs.builder()
                    .bucket(bucket)
                    .object(content.path())
                    .build());
            return true;
        });
    }

    @Override
    public List<Kept> list(String prefix) throws IOException {
        List<Kept> found = new ArrayList<>();
        if (!bucketThere()) {
            return found;
        }
        for (var result : client.listObjects(ListObjectsArgs.builder()
                .bucket(bucket)
                .prefix(prefix + "/")
                .recursive(true)
                .build())) {
            Item item = call(result::get);
            String name = item.objectName().substring(item.objectName().lastIndexOf('/') + 1);
            if (Sha256.isOne(name)) {
                found.add(new Kept(new Sha256(name), item.lastModified().toInstant()));
            }
        }
        return found;
    }

    /** Another copy of the portal may make it at the same time. */
    private void makeBucketOnce() throws IOException {
        if (bucketThere()) {
            return;
        }
        try {
            call(() -> {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
                return true;
            });
        } catch (IOException e) {
            if (!bucketThere()) {
                throw e;
            }
        }
    }

    private boolean bucketThere() throws IOException {
        return call(() ->
                client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build()));
    }

    private static <T> T call(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (ErrorResponseException e) {
            if (MISSING.contains(e.errorResponse().code())) {
                throw new NoSuchFileException(e.errorResponse().objectName());
            }
            throw new IOException(e);
        } catch (MinioException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
