package org.attache.train;

import java.nio.file.Path;
import java.util.*;
import org.attache.annotate.*;
import org.attache.annotate.fast.*;
import org.attache.article.Article;

public final class Try {
  static Labels DETAIL; static List<String> SRC;
  static final String DIR = "/work/shared/";
  static Lessons lessons(int n) throws Exception {
    List<Corpus.Source> sources = List.of(new Corpus.Source(Path.of(DIR+"gold/corpora/wikipedia_current_events_dev.jsonl.gz"),100),new Corpus.Source(Path.of(DIR+"corpora/kremlin_en.jsonl.gz"),45),new Corpus.Source(Path.of(DIR+"corpora/whitehouse_sample.jsonl.gz"),45),new Corpus.Source(Path.of(DIR+"corpora/frus_sample.jsonl.gz"),40));
    List<Article> corpus = Corpus.load(sources);
    System.err.println(corpus.size()+" articles in corpus");
    return Lessons.of(corpus, new CachingAnnotator(Path.of("/tmp/dev/lessons"), new LazyAnnotator("corenlp@4.5.10", () -> { throw new IllegalStateException(); })), n);
  }
  static List<TaggerTrainer.Exercise> tagging(List<Lesson> ls) {
    List<TaggerTrainer.Exercise> r = new ArrayList<>();
    for (Lesson l : ls) r.add(new TaggerTrainer.Exercise(){ public void begin(Draft d){l.begin(d);} public int[] answers(){return l.tags();}});
    return r;
  }
  static List<TaggerTrainer.Exercise> naming(List<Lesson> ls) {
    List<TaggerTrainer.Exercise> r = new ArrayList<>();
    for (Lesson l : ls) r.add(new TaggerTrainer.Exercise(){ public void begin(Draft d){l.begin(d); for(int i=0;i<l.size();i++)d.tag(i,l.tags()[i]);} public int[] answers(){return l.names();}});
    return r;
  }
  static List<int[]> tag(Tagger t, List<Lesson> ls) {
    Draft d = new Draft(); Scratch s = new Scratch(); List<int[]> r = new ArrayList<>();
    long ok=0,all=0;
    for (Lesson l : ls) { l.begin(d); t.tag(d,s); int[] x=new int[l.size()]; for(int i=0;i<x.length;i++){x[i]=d.tag(i); ok+=x[i]==l.tags()[i]?1:0; all++;} r.add(x);} 
    System.err.printf("tags %.3f%n", 100.0*ok/all);
    return r;
  }
  static void eval(Parser p, List<Lesson> ls, List<int[]> tags, String what) {
    Draft d=new Draft(); Scratch s=new Scratch(); Configuration c=new Configuration();
    long all=0,u=0,la=0,pall=0,pu=0,pl=0; Map<String,long[]> by=new TreeMap<>(); long t=System.nanoTime();
    for(int k=0;k<ls.size();k++){Lesson l=ls.get(k); l.begin(d); for(int i=0;i<l.size();i++)d.tag(i,tags.get(k)[i]); p.parse(d,c,s);
      for(int i=0;i<l.size();i++){ boolean a=d.head(i)==l.heads()[i]; boolean b=a&&(d.head(i)<0||d.relation(i)==l.relations()[i]); all++; if(a)u++; if(b)la++; if(DETAIL!=null){ for(String key: new String[]{"rel "+DETAIL.relations().get(l.relations()[i]), "src "+SRC.get(l.article()), "len "+Math.min(9,l.size()/10)}){long[] x=by.computeIfAbsent(key,z->new long[3]); x[0]++; if(a)x[1]++; if(b)x[2]++;} } }
    }
    by.forEach((k,x)->System.err.printf("   %-18s %6d  %.2f %.2f  lost %d%n",k,x[0],100.0*x[1]/x[0],100.0*x[2]/x[0],x[0]-x[1]));
    double sec=(System.nanoTime()-t)/1e9;
    System.err.printf("%s UAS %.2f LAS %.2f  %.0f sent/s%n", what,100.0*u/all,100.0*la/all, ls.size()/sec);
  }
  public static void main(String[] a) throws Exception {
    int n=Integer.parseInt(a[0]), bits=Integer.parseInt(a[1]), epochs=Integer.parseInt(a[2]);
    Lessons ls = lessons(n);
    Labels labels = Labels.of(ls.train());
    List<Lesson> train = Lesson.of(ls.train(), labels), choice = Lesson.of(ls.choice(), labels);
    System.err.println(train.size()+" train, "+choice.size()+" choice; "+labels.tags().size()+" tags "+labels.relations().size()+" rel "+labels.transitions().size()+" trans; projective "+train.stream().filter(Lesson::isProjectiveTree).count());
    long t=System.nanoTime();
        Transitions tr0=new Transitions(labels.transitions(), labels.relations());
    if(a.length>3){ long t3=System.nanoTime(); List<int[]> g=train.stream().map(Lesson::tags).toList(), cg=choice.stream().map(Lesson::tags).toList();
      new ParserTrainer(tr0,bits).train(train,g,epochs,(e,p)->{ System.err.println("epoch "+e+" "+(System.nanoTime()-t3)/1e9+" feats "+Parser.featureCount()); if(e<2)return;
       for(float least: new float[]{0.1f,0.5f,1f,2f}){Weights w=p.average(least); eval(new Parser(w,tr0),choice,cg,"avg "+least+" size "+w.size()+" "); if(e<epochs)break;} });
      return; }
    int K=2;
    List<int[]> tags = new ArrayList<>(Collections.nCopies(train.size(), null));
    Tagger[] full = new Tagger[1];
    List<Thread> th=new ArrayList<>();
    for(int k=0;k<=K;k++){ int kk=k; 
      List<Lesson> in=new ArrayList<>(), out=new ArrayList<>(); List<Integer> idx=new ArrayList<>();
      for(int i=0;i<train.size();i++) if(kk<K && train.get(i).article()%K==kk){out.add(train.get(i));idx.add(i);} else in.add(train.get(i));
      Perceptron p=new TaggerTrainer(Layer.TAGS,labels.tags().size()).train(tagging(in), kk<K?3:6);
      Weights w=p.average(0.02f); System.err.println("tagger size "+w.size()+" t="+(System.nanoTime()-t)/1e9);
      Tagger tg=new Tagger(Layer.TAGS,w,labels.tags().size());
      if(kk<K){List<int[]> r=tag(tg,out); for(int i=0;i<r.size();i++)tags.set(idx.get(i),r.get(i));} else full[0]=tg;
    }
    List<int[]> ctags = tag(full[0], choice);
    Transitions tr=new Transitions(labels.transitions(), labels.relations());
    long t2=System.nanoTime();
    Perceptron pp=new ParserTrainer(tr,bits).train(train,tags,epochs,(e,p)->{ System.err.println("epoch "+e+" "+(System.nanoTime()-t2)/1e9); if(e<2&&epochs>1) return; 
       for(float least: new float[]{0.02f,0.1f,0.25f}){Weights w=p.average(least); eval(new Parser(w,tr),choice,ctags,"avg "+least+" size "+w.size()+" "); if(e<epochs)break;} });
    DETAIL=labels; SRC=ls.choice().stream().map(x->x.article().id().toString().replaceAll("[0-9].*","")).toList();
    List<int[]> gold=choice.stream().map(Lesson::tags).toList(); eval(new Parser(pp.average(0.1f),tr),choice,ctags,"own tags"); DETAIL=null;
    eval(new Parser(pp.average(0.1f),tr),choice,gold,"teacher tags"); 
  }
}
