package al.nrm.example.spark;

import al.nrm.text.TextLanguage;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * The job: {@code DecideRegister CASES.jsonl FOLDER [sq|en]}. It writes decisions to {@code FOLDER/decisions} and what was
 * refused, with line and errors, to {@code FOLDER/refused}; the parts of each, one after the other, are in the order of
 * the register.
 */
public final class DecideRegister {
    private DecideRegister() {}

    public static void main(String[] args) {
        TextLanguage language = args.length > 2 && args[2].equals("en") ? TextLanguage.EN : TextLanguage.SQ;
        SparkConf settings = new SparkConf()
                .setAppName("nrm")
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            JavaRDD<DecidedLine> decided = lines(spark, args[0])
                    .zipWithIndex()
                    .filter(line -> !DecidedLine.isBlank(line._1()))
                    .map(line -> DecidedLine.of(line._1(), line._2() + 1, language))
                    .persist(StorageLevel.DISK_ONLY());
            decided.filter(line -> !line.refused()).map(DecidedLine::json).saveAsTextFile(args[1] + "/decisions");
            decided.filter(DecidedLine::refused).map(DecidedLine::json).saveAsTextFile(args[1] + "/refused");
        }
    }

    /** As bytes, so that a line that is not UTF-8 is refused as such; ended by a line feed alone, as everywhere else. */
    private static JavaRDD<byte[]> lines(JavaSparkContext spark, String path) {
        Configuration hadoop = new Configuration(spark.hadoopConfiguration());
        hadoop.set("textinputformat.record.delimiter", "\n");
        return spark.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, hadoop)
                .values()
                .map(Text::copyBytes);
    }
}
