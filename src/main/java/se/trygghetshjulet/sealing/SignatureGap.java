package se.trygghetshjulet.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The one part of a file that a signature does not cover: itself. Nothing else may be there, not even in what is left over
 * of the room that was set aside for it.
 */
final class SignatureGap {

    /** One way of writing the digits, so that none can be written in another way. */
    private static final Pattern DIGITS = Pattern.compile("<(?:[0-9A-F]{2})+>|<(?:[0-9a-f]{2})+>");

    private SignatureGap() {}

    /**
     * @param from of the bracket before the digits
     * @param to after the bracket behind them
     */
    static boolean isClean(byte[] file, int from, int to) {
        if (from < 0 || to > file.length || to - from < 4) {
            return false;
        }
        String text = new String(file, from, to - from, StandardCharsets.ISO_8859_1);
        if (!DIGITS.matcher(text).matches()) {
            return false;
        }
        byte[] bytes = HexFormat.of().parseHex(text, 1, text.length() - 1);
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes);
                ASN1InputStream signature = new ASN1InputStream(in)) {
            ASN1Primitive read = signature.readObject();
            byte[] written = Arrays.copyOf(bytes, bytes.length - in.available());
            if (read == null || !Arrays.equals(read.getEncoded(), written) || !isAsWritten(read)) {
                return false;
            }
            for (int left = in.read(); left >= 0; left = in.read()) {
                if (left != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isAsWritten(byte[] signature) throws IOException {
        ASN1Primitive read = ASN1Primitive.fromByteArray(signature);
        return Arrays.equals(read.getEncoded(), signature) && isAsWritten(read);
    }

    /** Version numbers and the like stand outside what the signature covers: written anew, they must come out the same. */
    private static boolean isAsWritten(ASN1Primitive read) throws IOException {
        SignedData signed = SignedData.getInstance(ContentInfo.getInstance(read).getContent());
        ASN1EncodableVector signers = new ASN1EncodableVector();
        for (ASN1Encodable each : signed.getSignerInfos()) {
            SignerInfo signer = SignerInfo.getInstance(each);
            if (!isNamedAsInACertificate(signer, signed.getCertificates())) {
                return false;
            }
            signers.add(new SignerInfo(
                    signer.getSID(),
                    signer.getDigestAlgorithm(),
                    signer.getAuthenticatedAttributes(),
                    signer.getDigestEncryptionAlgorithm(),
                    signer.getEncryptedDigest(),
                    signer.getUnauthenticatedAttributes()));
        }
        SignedData anew = new SignedData(
                signed.getDigestAlgorithms(),
                signed.getEncapContentInfo(),
                signed.getCertificates(),
                signed.getCRLs(),
                new DERSet(signers));
        return Arrays.equals(
                new ContentInfo(CMSObjectIdentifiers.signedData, anew).getEncoded(ASN1Encoding.DER),
                read.getEncoded(ASN1Encoding.DER));
    }

    /** A library takes capitals for small letters, and one truth for another. */
    private static boolean isNamedAsInACertificate(SignerInfo signer, ASN1Set certificates) throws IOException {
        if (certificates == null) {
            return true;
        }
        byte[] named = signer.getSID().toASN1Primitive().getEncoded(ASN1Encoding.DER);
        boolean found = signer.getSID().getId() instanceof ASN1OctetString;
        for (ASN1Encodable each : certificates) {
            ASN1Primitive written = each.toASN1Primitive();
            if (!Arrays.equals(written.getEncoded(), written.getEncoded(ASN1Encoding.DER))) {
                return false;
            }
            IssuerAndSerialNumber name = new IssuerAndSerialNumber(Certificate.getInstance(written));
            found |= Arrays.equals(named, name.getEncoded(ASN1Encoding.DER));
        }
        return found;
    }
}
