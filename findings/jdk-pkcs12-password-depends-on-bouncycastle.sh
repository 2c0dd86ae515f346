#!/usr/bin/env bash
# JDK 17 with bcprov-jdk18on 1.82: a PKCS#12 key's password with a Swedish letter works only once BouncyCastle is registered
#
# Expected: RFC 7292 has passwords as BMPString, so that any letter is good; or one JVM always says the same.
# Seen: the JDK's own key store refuses "lösen" ("Password is not ASCII") when a key is put into it. Once a library has registered
# BouncyCastle as one provider more, and last, the same call of the same key store works: its cipher is found there. What a
# configured password may hold then depends on which other library the process happened to use before.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.bouncycastle</groupId><artifactId>bcpkix-jdk18on</artifactId><version>1.82</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import java.math.BigInteger;
import java.security.*;
import java.security.cert.Certificate;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.*;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

public class Finding {
    public static void main(String[] arguments) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Finding");
        Certificate certificate = new JcaX509CertificateConverter().getCertificate(
                new JcaX509v3CertificateBuilder(name, BigInteger.ONE, new Date(0), new Date(4_000_000_000_000L), name,
                        pair.getPublic()).build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        boolean before = works(pair, certificate);
        Security.addProvider(new BouncyCastleProvider());
        boolean after = works(pair, certificate);
        System.out.println("JDK " + Runtime.version() + ", password with ö: before " + before + ", with BouncyCastle " + after);
        System.exit(!before && after ? 0 : 1);
    }

    private static boolean works(KeyPair pair, Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12", "SUN");
        store.load(null, null);
        try {
            store.setKeyEntry("key", pair.getPrivate(), "lösen".toCharArray(), new Certificate[] {certificate});
            return true;
        } catch (KeyStoreException e) {
            System.out.println(e.getMessage());
            return false;
        }
    }
}
JAVA
javac -encoding UTF-8 -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding
